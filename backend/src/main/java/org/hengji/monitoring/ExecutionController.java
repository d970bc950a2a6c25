package org.hengji.monitoring;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.ExecutionEntry;
import org.hengji.budget.Executions;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was spent on the project of a goal, month by month: entries, corrections, sums. */
@RestController
@RequestMapping("/api/goals/{id}/executions")
class ExecutionController {

    private static final List<Post> MAY_TYPE = List.of(Post.OPERATOR, Post.FINANCE_BUSINESS);

    /** @param yuan of the month, not cumulative; negative for money that came back */
    record ExecutionTyped(@NotNull(message = "请选择月份") @Min(value = 1, message = "月份为 1 至 12") @Max(value = 12, message = "月份为 1 至 12") Integer month,
                 @NotNull(message = "请填写金额") @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal yuan,
                 @Size(max = 500, message = "说明不超过 500 字") String reason, @Size(max = 100, message = "凭证号不超过 100 字") String reference) {}

    /** @param yuan what the entry should have been */
    record ExecutionCorrected(@NotNull(message = "请填写更正后的金额") @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal yuan,
                     @NotBlank(message = "请说明更正理由") @Size(max = 500, message = "更正理由不超过 500 字") String reason) {}

    record ExecutionEntryView(long id, int month, BigDecimal yuan, ExecutionEntry.Kind kind, String kindName, @Nullable Long correctsId, @Nullable String reason,
                     @Nullable String reference, String recorderName, Instant recordedAt) {

        static ExecutionEntryView of(ExecutionEntry e) {
            return new ExecutionEntryView(e.id(), e.month(), e.yuan(), e.kind(), e.kind().label(), e.correctsId(), e.reason(), e.reference(), e.recorderName(),
                    e.recordedAt());
        }
    }

    /** Spent from the start of the year by the end of a month. */
    record ExecutionMonthView(int month, BigDecimal cumulativeYuan) {}

    /** Every entry in the order in which it came in, and what they come to. */
    record ExecutionsView(@Nullable BigDecimal budgetYuan, List<ExecutionMonthView> months, List<ExecutionEntryView> entries, boolean mayRecord) {}

    private final Executions executions;
    private final Goals goals;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExecutionController(Executions executions, Goals goals, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.executions = executions;
        this.goals = goals;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    ExecutionsView get(@AuthenticationPrincipal Actor actor, @PathVariable("id") long goalId) {
        return view(actor, goals.visible(goalId, actor));
    }

    @PostMapping
    ResponseEntity<ExecutionsView> type(@AuthenticationPrincipal Actor actor, @PathVariable("id") long goalId, @Valid @RequestBody ExecutionTyped body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(transaction.execute(status -> {
            Goal goal = requireMayRecord(actor, goalId);
            if (body.yuan().signum() == 0) {
                throw Refusal.invalid("/yuan", "金额不能为 0");
            }
            if (YearMonth.of(goal.yearNo(), body.month()).isAfter(YearMonth.now(clock))) {
                throw Refusal.invalid("/month", goal.yearNo() + " 年 " + body.month() + " 月还没有到，不能录入执行数");
            }
            executions.type(actor, goal.projectId(), body.month(), body.yuan(), Choice.text(body.reason()), Choice.text(body.reference()));
            record(actor, goal, AuditAction.RECORD_EXECUTION, body.month() + "月 " + body.yuan().toPlainString() + " 元");
            return view(actor, goal);
        }));
    }

    @PostMapping("/{entryId}/correction")
    ResponseEntity<ExecutionsView> correct(@AuthenticationPrincipal Actor actor, @PathVariable("id") long goalId, @PathVariable long entryId,
                                           @Valid @RequestBody ExecutionCorrected body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(transaction.execute(status -> {
            Goal goal = requireMayRecord(actor, goalId);
            executions.correct(actor, goal.projectId(), entryId, body.yuan(), body.reason().strip());
            record(actor, goal, AuditAction.CORRECT, "更正为 " + body.yuan().toPlainString() + " 元：" + body.reason().strip());
            return view(actor, goal);
        }));
    }

    private Goal requireMayRecord(Actor actor, long goalId) {
        Goal goal = goals.locked(goalId, actor);
        if (goal.projectId() == null || goal.inForceVersionId() == null) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”" + (goal.projectId() == null ? "不是项目目标" : "还没有批复") + "，没有执行数");
        }
        if (post(actor, goal) == null) {
            throw Refusal.forbidden("执行数由单位经办或财政业务科室录入，您的岗位不能进行此项操作");
        }
        return goal;
    }

    private static Post post(Actor actor, Goal goal) {
        return MAY_TYPE.stream().filter(post -> actor.worksAt(goal.desks().of(post))).findFirst().orElse(null);
    }

    private ExecutionsView view(Actor actor, Goal goal) {
        boolean may = goal.projectId() != null && goal.inForceVersionId() != null && post(actor, goal) != null;
        if (goal.projectId() == null) {
            return new ExecutionsView(goal.amountYuan(), List.of(), List.of(), may);
        }
        return new ExecutionsView(goal.amountYuan(),
                executions.cumulative(goal.projectId()).entrySet().stream().map(e -> new ExecutionMonthView(e.getKey(), e.getValue())).toList(),
                executions.of(goal.projectId()).stream().map(ExecutionEntryView::of).toList(), may);
    }

    private void record(Actor actor, Goal goal, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor, post(actor, goal), action, goal.regionId(), goal.id(), goal.subject(), null, null, detail));
    }
}
