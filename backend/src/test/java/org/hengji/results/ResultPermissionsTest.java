package org.hengji.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.junit.jupiter.api.Test;

class ResultPermissionsTest {

    private static final long UNIT = 9;
    private static final long REGION = 1;

    private final Actor operator = person(1, Post.OPERATOR, UNIT);
    private final Actor performance = person(2, Post.FINANCE_PERFORMANCE, REGION);
    private final Actor chief = person(3, Post.FINANCE_CHIEF, REGION);
    private final EvaluationResult result = justOpened();

    @Test
    void eachDoesHisPartInTurn() {
        assertThat(permitted(performance)).containsExactly(ResultAction.FEED_BACK);
        assertThat(permitted(chief)).isEmpty();
        result.feedBack(performance, "请整改", Treatment.REDUCE);
        result.arriveAt(ResultStep.RESULT_RECTIFICATION);
        assertThat(permitted(operator)).containsExactly(ResultAction.RECTIFY);
        result.rectify(operator, "已整改");
        result.arriveAt(ResultStep.RESULT_ACCEPTANCE);
        assertThat(permitted(performance)).containsExactly(ResultAction.APPROVE, ResultAction.RETURN);
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);
        assertThat(permitted(chief)).containsExactly(ResultAction.APPROVE, ResultAction.RETURN, ResultAction.REOPEN);
        result.confirm();
        assertThat(permitted(operator)).isEmpty();
        assertThat(Stream.of(performance, chief).map(this::permitted)).allMatch(Set.of(ResultAction.REOPEN)::equals);
        assertRefused(operator, ResultAction.REOPEN, Refusal.Kind.FORBIDDEN, "重新发起");
    }

    @Test
    void whatWasNotRectifiedCannotBeReturned() {
        result.feedBack(performance, "良好", Treatment.SUPPORT);
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);

        assertThat(permitted(chief)).containsExactly(ResultAction.APPROVE);
        assertRefused(chief, ResultAction.RETURN, Refusal.Kind.WRONG_STEP, "没有整改内容");
    }

    @Test
    void nobodyConfirmsWhatHeWrote() {
        Actor both = new Actor(2, "u2", "乙某", Stream.of(performance, chief).flatMap(a -> a.posts().stream()).toList());
        result.feedBack(both, "良好", Treatment.SUPPORT);
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);

        assertThat(permitted(both)).isEmpty();
        assertRefused(both, ResultAction.APPROVE, Refusal.Kind.FORBIDDEN, "应由他人确认");
        assertThat(permitted(chief)).containsExactly(ResultAction.APPROVE);
    }

    @Test
    void nobodyAcceptsWhatHeMended() {
        Actor both = new Actor(1, "u1", "甲某", Stream.of(operator, performance).flatMap(a -> a.posts().stream()).toList());
        result.rectify(both, "已整改");
        result.arriveAt(ResultStep.RESULT_ACCEPTANCE);

        assertThat(permitted(both)).isEmpty();
        assertRefused(both, ResultAction.APPROVE, Refusal.Kind.FORBIDDEN, "应由他人验收");
    }

    @Test
    void returnedForRectificationItIsInANewRound() {
        result.rectify(operator, "已整改");
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);
        result.arriveAt(ResultStep.RESULT_RECTIFICATION);

        assertThat(result.roundNo()).isEqualTo(2);
        assertThat(permitted(operator)).containsExactly(ResultAction.RECTIFY);
        assertRefused(chief, ResultAction.RECTIFY, Refusal.Kind.FORBIDDEN, "由单位经办办理");
        assertRefused(chief, ResultAction.APPROVE, Refusal.Kind.WRONG_STEP, "“整改”");
    }

    private Set<ResultAction> permitted(Actor actor) {
        return ResultPermissions.permitted(result, actor);
    }

    private void assertRefused(Actor actor, ResultAction action, Refusal.Kind kind, String message) {
        assertThatThrownBy(() -> ResultPermissions.require(result, actor, action))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(kind)).hasMessageContaining(message);
    }

    /** As the row of a result just opened is read. */
    private static EvaluationResult justOpened() {
        var result = new EvaluationResult();
        Map.of("goalName", "高龄补贴", "unitId", UNIT, "departmentId", 4L, "regionId", REGION, "roundNo", 1, "status", ResultStatus.FEEDBACK)
                .forEach(SystemMetaObject.forObject(result)::setValue);
        return result;
    }

    private static Actor person(long id, Post post, long scope) {
        return new Actor(id, "u" + id, "甲某", List.of(new Actor.Holding(post, scope, "机构", scope, "机构", "/1/", REGION)));
    }
}
