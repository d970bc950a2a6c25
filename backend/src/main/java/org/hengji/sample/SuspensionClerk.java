package org.hengji.sample;

import org.hengji.monitoring.response.LightResponding;
import org.hengji.monitoring.response.LightResponse;
import org.hengji.monitoring.response.LightResponses;
import org.hengji.monitoring.response.Proposal;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Holds back the money of sample goals at a red light, and lets them have it again. */
class SuspensionClerk {

    private final LightResponses responses;
    private final LightResponding responding;

    SuspensionClerk(LightResponses responses, LightResponding responding) {
        this.responses = responses;
        this.responding = responding;
    }

    /** Proposed by 业务科室 at the light that awaits an answer, and approved. */
    void suspend(long goalId, Team team) {
        LightResponse open = responses.open(goalId);
        LightResponse proposed = responding.propose(team.business(), open.id(), open.version(), Proposal.HOLD, "上半年支付明显落后于支出计划，且未说明下半年安排");
        responding.decide(team.chief(), proposed.id(), proposed.version(), new Decision(Verdict.APPROVE, "同意暂缓，整改到位后恢复"));
    }

    void lift(long goalId, Team team) {
        LightResponse asked = responding.askLifting(team.operator(), goalId, "已补签合同并完成三季度支付，附支付凭证和验收单");
        responding.decide(team.business(), asked.id(), asked.version(), new Decision(Verdict.APPROVE, "情况属实，恢复拨款"));
    }
}
