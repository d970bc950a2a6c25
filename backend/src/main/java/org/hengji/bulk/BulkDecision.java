package org.hengji.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.GoalStep;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.workflow.WorkItemQuery;

/**
 * One decision on many goals.
 *
 * @param items   the goals one by one; null where the filter says which
 * @param filter  every goal that the list of work shows under it; null where the items are named
 * @param opinion for every item that has none of its own
 */
record BulkDecision(@Size(max = MOST, message = "一次最多办理 5000 项，请分批办理，或按筛选条件办理")
                    List<@Valid @NotNull(message = "该项没有内容，请删去") Item> items, WorkItemQuery filter,
                    @NotNull(message = "请选择审核结论") Verdict decision,
                    @Size(max = 2000, message = "审核意见不超过 2000 字") String opinion, GoalStep returnTo, Resubmission resubmission) {

    static final int MOST = 5_000;

    /** @param version as the person saw it */
    record Item(long goalId, int version, @Size(max = 2000, message = "审核意见不超过 2000 字") String opinion) {}

    /** @throws Refusal when it is not clear which goals are meant, or a reason is missing */
    void requireClear() {
        if ((items == null || items.isEmpty()) == (filter == null)) {
            throw Refusal.invalid("/items", "请选择要办理的目标：逐项选择，或者按筛选条件全选");
        }
        if (filter != null) {
            new Decision(decision, opinion, returnTo, resubmission).requireReason();
            return;
        }
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!seen.add(item.goalId())) {
                throw Refusal.invalid("/items/" + i + "/goalId", "同一目标选择了两次");
            }
            new Decision(decision, item.opinion() == null ? opinion : item.opinion(), returnTo, resubmission).requireReason();
        }
    }
}
