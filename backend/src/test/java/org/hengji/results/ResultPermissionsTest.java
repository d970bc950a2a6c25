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
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.junit.jupiter.api.Test;

class ResultPermissionsTest {

    private static final long UNIT = 9;
    private static final long REGION = 1;

    private final Actor operator = person(1, Post.OPERATOR, UNIT);
    private final Actor performance = person(2, Post.FINANCE_PERFORMANCE, REGION);
    private final Actor chief = person(3, Post.FINANCE_CHIEF, REGION);
    private final ResultPermissions permissions = new ResultPermissions(new Separation(desk -> List.of(1L, 2L, 3L)));
    private final EvaluationResult result = justOpened();

    @Test
    void eachDoesHisPartInTurn() {
        assertThat(permitted(performance)).containsExactly(ResultAction.FEED_BACK);
        assertThat(permitted(chief)).isEmpty();
        result.feedBack("请整改", Treatment.REDUCE);
        result.arriveAt(ResultStep.RESULT_RECTIFICATION);
        assertThat(permitted(operator)).containsExactly(ResultAction.RECTIFY);
        result.rectify("已整改");
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
        result.feedBack("良好", Treatment.SUPPORT);
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);

        assertThat(permitted(chief)).containsExactly(ResultAction.APPROVE);
        assertRefused(chief, ResultAction.RETURN, Refusal.Kind.WRONG_STEP, "没有整改内容");
    }

    @Test
    void nobodyConfirmsWhatHeWrote() {
        Actor both = new Actor(2, "u2", "乙某", Stream.of(performance, chief).flatMap(a -> a.posts().stream()).toList());
        hands("FINANCE_PERFORMANCE:2");
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);

        assertThat(permitted(both)).isEmpty();
        assertRefused(both, ResultAction.APPROVE, Refusal.Kind.FORBIDDEN, "不相容岗位分离");
        assertThat(permitted(chief)).containsExactly(ResultAction.APPROVE);
    }

    @Test
    void nobodyAcceptsWhatHeMended() {
        Actor both = new Actor(1, "u1", "甲某", Stream.of(operator, performance).flatMap(a -> a.posts().stream()).toList());
        hands("FINANCE_PERFORMANCE:2,OPERATOR:1");
        result.arriveAt(ResultStep.RESULT_ACCEPTANCE);

        assertThat(permitted(performance)).as("who told the unit judges what it has mended").containsExactly(ResultAction.APPROVE, ResultAction.RETURN);
        assertThat(permitted(both)).isEmpty();
        assertRefused(both, ResultAction.APPROVE, Refusal.Kind.FORBIDDEN, "不相容岗位分离");
    }

    @Test
    void returnedForRectificationItIsInANewRound() {
        result.rectify("已整改");
        result.arriveAt(ResultStep.RESULT_CONFIRMATION);
        result.arriveAt(ResultStep.RESULT_RECTIFICATION);

        assertThat(result.roundNo()).isEqualTo(2);
        assertThat(permitted(operator)).containsExactly(ResultAction.RECTIFY);
        assertRefused(chief, ResultAction.RECTIFY, Refusal.Kind.FORBIDDEN, "由单位经办办理");
        assertRefused(chief, ResultAction.APPROVE, Refusal.Kind.WRONG_STEP, "“整改”");
    }

    private Set<ResultAction> permitted(Actor actor) {
        return permissions.permitted(result, actor);
    }

    private void hands(String text) {
        SystemMetaObject.forObject(result).setValue("hands", text);
    }

    private void assertRefused(Actor actor, ResultAction action, Refusal.Kind kind, String message) {
        assertThatThrownBy(() -> permissions.require(result, actor, action))
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
