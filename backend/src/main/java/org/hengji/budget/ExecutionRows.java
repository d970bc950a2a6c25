package org.hengji.budget;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengji.budget.ExecutionImportMapper.Known;
import org.hengji.budget.ExecutionImportMapper.Read;
import org.hengji.core.money.PrintedAmount;

/** Reads what the rows of a file of payments mean: which project, which month, how much; or why that cannot be told. */
final class ExecutionRows {

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]?\\s*(\\d{1,2})(?:\\s*[-/.月]?\\s*\\d{0,2}日?(?:\\s+[\\d:]+)?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*月?(?:份)?");
    private static final int FEN = 2;
    private static final int YUAN_DIGITS = 18;
    private static final int DECEMBER = 12;
    private static final int LONGEST_REFERENCE = 100;

    private final int yearNo;
    private final YearMonth now;
    private final Map<String, List<Known>> byCode;
    private final Map<String, List<Known>> byName;
    private final Set<List<Object>> seen = new HashSet<>();

    ExecutionRows(int yearNo, List<Known> projects, Clock clock) {
        this.yearNo = yearNo;
        this.now = YearMonth.now(clock);
        this.byCode = projects.stream().filter(p -> p.code() != null).collect(Collectors.groupingBy(Known::code));
        this.byName = projects.stream().collect(Collectors.groupingBy(Known::name));
    }

    Read read(ExecutionSheet.Row row) {
        List<Known> projects = row.code() != null ? byCode.getOrDefault(row.code(), List.of()) : byName.getOrDefault(row.name(), List.of());
        Long projectId = projects.size() == 1 ? projects.get(0).id() : null;
        Function<String, Read> problem = text -> new Read(row, projectId, null, null, text);
        if (projectId == null) {
            String named = row.code() != null ? "编码“" + row.code() + "”" : "名称“" + row.name() + "”";
            return problem.apply(projects.isEmpty() ? yearNo + " 年度没有" + named + "的项目，或不在您的管理范围内"
                    : named + "对应 " + projects.size() + " 个项目，请填写项目编码");
        }
        String date = plain(row.month());
        Optional<Integer> month = month(date);
        if (month.isEmpty()) {
            return problem.apply(monthProblem(row.month(), date));
        }
        Optional<BigDecimal> yuan = PrintedAmount.read(row.amount(), row.unit()).map(PrintedAmount::yuan);
        String wrong = yuan.isEmpty() ? "金额“" + (row.amount() == null ? "" : row.amount()) + "”读不出来" : amountProblem(yuan.get());
        if (wrong != null) {
            return problem.apply(wrong);
        }
        if (row.reference() != null && row.reference().length() > LONGEST_REFERENCE) {
            return problem.apply("凭证号超过 " + LONGEST_REFERENCE + " 字");
        }
        if (row.reference() != null && !seen.add(List.of(projectId, month.get(), yuan.get(), row.reference()))) {
            return problem.apply("与本表前面的一行重复（项目、月份、金额、凭证号相同）");
        }
        return new Read(row, projectId, month.get(), yuan.get(), null);
    }

    private Optional<Integer> month(String text) {
        Matcher date = DATE.matcher(text);
        Matcher alone = MONTH.matcher(text);
        Integer month = null;
        if (date.matches() && text.length() > FEN + 1) {
            month = Integer.parseInt(date.group(1)) == yearNo ? Integer.valueOf(date.group(2)) : null;
        } else if (alone.matches()) {
            month = Integer.valueOf(alone.group(1));
        }
        return Optional.ofNullable(month).filter(m -> m >= 1 && m <= DECEMBER && !YearMonth.of(yearNo, m).isAfter(now));
    }

    private String monthProblem(String printed, String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches() && Integer.parseInt(date.group(1)) != yearNo) {
            return "日期“" + printed + "”不在 " + yearNo + " 年度";
        }
        return "月份“" + (printed == null ? "" : printed) + "”读不出来，或还没有到";
    }

    private static String amountProblem(BigDecimal yuan) {
        if (yuan.signum() == 0) {
            return "金额为 0，不计入";
        }
        if (yuan.stripTrailingZeros().scale() > FEN) {
            return "金额合 " + yuan.toPlainString() + " 元，比分还细，请核对数字和金额单位";
        }
        return yuan.precision() - yuan.scale() > YUAN_DIGITS ? "金额过大，请核对数字和金额单位" : null;
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
