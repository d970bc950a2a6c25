package org.hengji.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengji.approvaldocument.DocumentNumber;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.form.medium.Letter;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Masking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter by which a unit is told its result (反馈函). It is worded and numbered when the result is fed back and stays as it is; its
 * files are printed from what is stored.
 */
@Service
@Transactional
class FeedbackLetters {

    private static final Forms FORMS = Forms.shipped();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final String FIRST_PREFIX = "财绩函";

    private final EvaluationResultMapper mapper;
    private final Organisations organisations;
    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final Clock clock;

    FeedbackLetters(EvaluationResultMapper mapper, Organisations organisations, RulePacks packs, WorkingDays workingDays, Clock clock) {
        this.mapper = mapper;
        this.organisations = organisations;
        this.packs = packs;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The number that follows the last one of the region in this year. */
    @Transactional(readOnly = true)
    String nextNumber(EvaluationResult result) {
        int year = LocalDate.now(clock).getYear();
        String prefix = mapper.lastLetterPrefix(result.regionId()).orElse(FIRST_PREFIX);
        return new DocumentNumber(prefix, year, mapper.lastLetterSerial(result.regionId(), prefix, year) + 1).text();
    }

    /**
     * Words the letter of a result that is being fed back.
     *
     * @param wanted its number, or null for the next one
     * @throws Refusal when the number is malformed, of another year or used already, or the letter could not be printed
     */
    void write(EvaluationResult result, Goal goal, String wanted, List<String> problems) {
        organisations.lock(organisations.get(result.regionId()));
        LocalDate today = LocalDate.now(clock);
        DocumentNumber number = DocumentNumber.parse(wanted == null || wanted.isBlank() ? nextNumber(result) : wanted.strip());
        if (number.year() != today.getYear()) {
            throw Refusal.invalid("/number", "文号中的年份应为印发日期的年份 " + today.getYear());
        }
        if (mapper.letterNumberUsed(result.regionId(), number.text())) {
            throw Refusal.invalid("/number", "文号“" + number.text() + "”已经使用，下一个可用的文号是“" + nextNumber(result) + "”");
        }
        result.letter(number, today, "关于反馈" + result.yearNo() + "年度“" + result.goalName() + "”绩效评价结果的函", body(result, goal, problems, today));
        letter(result).unprintable().ifPresent(text -> {
            throw Refusal.invalid("/feedback", "反馈函的文字含有不能印出的控制字符，请删除后再反馈：" + text);
        });
    }

    private String body(EvaluationResult result, Goal goal, List<String> problems, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("你单位" + result.yearNo() + "年度“" + result.goalName() + "”的绩效评价结果已经形成，评价得分" + result.total().stripTrailingZeros().toPlainString()
                + "分，等级为“" + result.grade().label() + "”。现将有关意见反馈如下。");
        result.feedback().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        if (!problems.isEmpty()) {
            lines.add("请就下列事项逐项整改：");
        }
        for (int i = 0; i < problems.size(); i++) {
            lines.add((i + 1) + "．" + problems.get(i).strip());
        }
        lines.add("根据评价结果，下年度预算的处理意见为“" + result.treatment().label() + "”。");
        RulePack pack = packs.get(goal.rulePackId());
        if (pack.needsRectification(result.grade())) {
            int days = pack.workingDays(ResultStep.RESULT_RECTIFICATION.name());
            lines.add("请你单位自收到本函之日起" + days + "个工作日内（" + DATE.format(workingDays.of(result.regionId()).after(today, days))
                    + "前）完成整改，并将整改情况和佐证材料报送我局。");
        }
        return String.join("\n", lines);
    }

    /** @throws Refusal not found while the result has not been fed back, or for another format than docx and pdf */
    @Transactional(readOnly = true)
    byte[] print(EvaluationResult result, FormFormat format) {
        if (result.letterNumber() == null) {
            throw Refusal.notFound("该结果的反馈函");
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FORMS.write(letter(result).with(Masking.texts()), null, List.of(), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Letter letter(EvaluationResult result) {
        OrgUnit region = organisations.get(result.regionId());
        String issuer = organisations.children(region, OrgUnit.Kind.BUREAU).stream().findFirst().orElse(region).name();
        return new Letter(issuer, result.letterNumber(), result.letterTitle(), result.unitName(), result.letterBody().lines().toList(), List.of(),
                DATE.format(result.fedBackOn()));
    }
}
