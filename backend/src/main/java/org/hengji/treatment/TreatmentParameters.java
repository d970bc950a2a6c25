package org.hengji.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.results.ProjectKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The percentages of 压减, set by the finance bureau of a region for each budget year: no law fixes them. */
@Service
@Transactional
public class TreatmentParameters {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Post EDITOR = Post.FINANCE_PERFORMANCE;

    private final TreatmentParameterMapper mapper;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    TreatmentParameters(TreatmentParameterMapper mapper, Organisations organisations, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** One percentage. */
    public record CutEdit(@NotNull(message = "请选择项目性质") ProjectKind projectKind, @NotNull(message = "请选择等级") Grade grade,
                      @NotNull(message = "请填写压减比例") @DecimalMin(value = "0", message = "压减比例不能小于 0")
                      @DecimalMax(value = "100", message = "压减比例不能大于 100") @Digits(integer = 3, fraction = 2, message = "压减比例最多两位小数") BigDecimal cutPercent) {}

    /** All percentages of a year: those left out are not set. */
    public record ParameterEdit(@NotBlank(message = "请填写依据（文件名称或文号）") @Size(max = 300, message = "依据不超过 300 字") String basis,
                       @NotNull(message = "缺少压减比例") @Size(max = 12, message = "压减比例最多 12 行") List<@Valid @NotNull CutEdit> items) {}

    @Transactional(readOnly = true)
    List<TreatmentParameter> of(long regionId, int year) {
        return mapper.of(regionId, year);
    }

    @Transactional(readOnly = true)
    Optional<TreatmentParameter> of(long regionId, int year, ProjectKind kind, Grade grade) {
        return mapper.of(regionId, year).stream().filter(p -> p.projectKind() == kind && p.grade() == grade).findFirst();
    }

    /** Sets a year's percentages in place of what they were. */
    public void set(Actor actor, int year, ParameterEdit edit) {
        long region = regionOf(actor);
        if (!mayEdit(actor)) {
            throw Refusal.forbidden("压减比例由" + EDITOR.label() + "设定，您的岗位不能进行此项操作");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid("/year", "年度应在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < edit.items().size(); i++) {
            if (!seen.add(edit.items().get(i).projectKind() + " " + edit.items().get(i).grade())) {
                throw Refusal.invalid("/items/" + i, "同一项目性质和等级出现了两次，请只留一行");
            }
        }
        organisations.lock(organisations.get(region));
        mapper.deleteYear(region, year);
        edit.items().forEach(c -> mapper.insert(region, year, c.projectKind(), c.grade(), c.cutPercent(), edit.basis().strip(), actor, clock.instant()));
        audit.record(new AuditRecord(actor, EDITOR, AuditAction.SET_TREATMENT, region, null,
                new Subject(Subject.Kind.TREATMENT_PARAMETERS, year, year + "年度压减比例"), null, null, edit.basis().strip() + "：" + words(edit)));
    }

    boolean mayEdit(Actor actor) {
        return actor.holds(new Desk(EDITOR, regionOf(actor)));
    }

    long regionOf(Actor actor) {
        return actor.posts().stream().map(Actor.Holding::regionId).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> Refusal.notFound("您所在的地区"));
    }

    private static String words(ParameterEdit edit) {
        return edit.items().isEmpty() ? "不设定比例" : edit.items().stream().map(c -> c.projectKind().label() + "评价为" + c.grade().label() + "的压减 "
                + c.cutPercent().stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining("，"));
    }
}
