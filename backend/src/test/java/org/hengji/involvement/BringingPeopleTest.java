package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** 转办, 抄送 and 催办 over HTTP: who may, whom it reaches, and what is refused. */
abstract class BringingPeopleTest extends PeopleTestBase {

    @Test
    void aTransferredStepIsForThatPersonAlone() {
        Actor other = colleague("张三𠮷", Post.LEADER);
        assertThat(permitted(region.leader())).contains("APPROVE", "TRANSFER", "CONSULT", "COPY", "ADD_REVIEWER");
        assertThat(todo(region.leader())).hasSize(1);

        assertThat(transfer(region.leader(), other).ok().get("permittedActions")).extracting(JsonNode::asText).containsExactly("TAKE_BACK");

        assertThat(todo(region.leader())).isEmpty();
        assertThat(todo(other)).singleElement().satisfies(item -> assertThat(item.get("assigned").asBoolean()).isTrue());
        assertThat(as(region.operator()).get(goal).body().at("/turn/people/0").asText()).isEqualTo("张三𠮷");
        assertThat(notices(other)).anyMatch(text -> text.contains("转办给您"));
        refused(decide(region.leader(), "APPROVE"), 403, "已转办给本岗位的其他人员");
        walk.approve(goal, other);
        assertThat(todo(region.supervisor())).hasSize(1);
        assertThat(trail(region.operator())).contains("TRANSFER");
        assertThat(involvements(region.operator())).singleElement().satisfies(i -> {
            assertThat(i.get("kindName").asText()).isEqualTo("转办");
            assertThat(i.get("by").asText()).isEqualTo(region.leader().name());
            assertThat(i.get("person").asText()).isEqualTo("张三𠮷");
            assertThat(i.get("reason").asText()).isEqualTo("出差");
        });
    }

    @Test
    void aTransferredStepCanBeGivenBackToTheDesk() {
        Actor other = colleague("张三𠮷", Post.LEADER);
        assertThat(permitted(region.leader())).doesNotContain("GIVE_BACK");
        transfer(region.leader(), other).ok();
        assertThat(permitted(other)).contains("GIVE_BACK");
        transfer(other, null).ok();
        assertThat(todo(region.leader())).hasSize(1);
        assertThat(todo(other)).hasSize(1);
        refused(transfer(other, null), 409, "没有转办给您");
        walk.approve(goal, region.leader());
    }

    @Test
    void aColleagueAtTheDeskTakesBackWhatLiesWithSomebodyWhoDoesNotComeToIt() {
        Actor away = colleague("张三𠮷", Post.LEADER);
        Actor third = colleague("王五", Post.LEADER);
        transfer(region.leader(), away).ok();
        assertThat(permitted(region.operator())).doesNotContain("TAKE_BACK");
        refused(transfer(region.operator(), null), 403, "您的岗位不能进行此项操作");
        assertThat(permitted(third)).contains("TAKE_BACK").doesNotContain("APPROVE");
        transfer(third, null).ok();
        assertThat(todo(region.leader())).hasSize(1);
        assertThat(todo(third)).hasSize(1);
        assertThat(notices(away)).anyMatch(text -> text.contains("由王五收回转办"));
        assertThat(trail(region.operator())).contains("TAKE_BACK").doesNotContain("GIVE_BACK");
        decide(third, "APPROVE").ok();
    }

    @Test
    void aStepIsTransferredToSomebodyAtTheSameDeskWhoMayDecideIt() {
        Actor drafter = colleague("李四", Post.LEADER);
        alsoHolds(drafter, Post.OPERATOR);
        refused(transfer(region.leader(), region.supervisor()), 422, "同一岗位（单位负责人）");
        refused(transfer(region.leader(), region.leader()), 422, "不能选择自己");
        refused(transfer(region.leader(), colleague("外地人", Post.LEADER, world.newRegion())), 422, "不在本地区");
        refused(transfer(region.operator(), drafter), 403, "由单位负责人办理");
        refused(as(region.leader()).post(goal + "/transfers", version(), Map.of("to", posting(drafter), "reason", " ")), 422, "转办理由");
        refused(as(region.leader()).post(goal + "/transfers", version() - 1, Map.of("to", posting(drafter), "reason", "出差")), 412, "已由");

        decide(region.leader(), "RETURN").ok();
        as(drafter).post(goal + "/submission", version(), Map.of()).ok();

        refused(transfer(region.leader(), drafter), 422, "不相容岗位分离");
        refused(decide(drafter, "APPROVE"), 403, "不相容岗位分离");
        walk.approve(goal, region.leader());
    }

    @Test
    void whoApprovedInOnePostDoesNotReviewInAnother() {
        Actor both = colleague("兼任", Post.LEADER);
        alsoHolds(both, Post.SUPERVISOR);
        walk.approve(goal, both);
        assertThat(permitted(both)).containsExactly("URGE");
        refused(decide(both, "APPROVE"), 403, "不相容岗位分离");
        refused(transfer(region.supervisor(), both), 422, "只能转给同一岗位");
        walk.approve(goal, region.supervisor());
    }

    @Test
    void aCopyLetsAnOutsiderReadThisVersionAndNothingElse() {
        Actor outsider = region.expert();
        long neighbour = world.newGoal(region).id();
        assertThat(as(outsider).get(goal).status()).isEqualTo(404);

        assertThat(as(region.leader()).post(goal + "/copies", Map.of("to", List.of(posting(outsider)), "note", "请知悉")).ok().get("permittedActions"))
                .isNotEmpty();

        assertThat(as(outsider).get(goal).ok().get("permittedActions")).isEmpty();
        assertThat(as(outsider).get(goal + "/timeline").status()).isEqualTo(200);
        assertThat(as(outsider).get("/api/goals/" + neighbour).status()).isEqualTo(404);
        assertThat(todo(outsider)).isEmpty();
        assertThat(as(outsider).get("/api/goals").ok().get("total").asInt()).isZero();
        assertThat(notices(outsider)).anyMatch(text -> text.contains("抄送给您"));
        assertThat(trail(region.operator())).contains("COPY").containsOnlyOnce("READ_BY_GRANT");
        refused(as(region.leader()).post(goal + "/copies", Map.of("to", List.of(posting(outsider)))), 422, "已经抄送过");

        long id = involvements(outsider).get(0).get("id").asLong();
        assertThat(as(outsider).post(goal + "/involvements/" + id + "/reading", Map.of()).status()).isEqualTo(204);
        assertThat(involvements(region.leader()).get(0).get("doneAt").isNull()).isFalse();
        assertThat(as(region.leader()).post(goal + "/involvements/" + id + "/reading", Map.of()).status()).isEqualTo(404);

        clock.moveTo(LocalDate.of(2026, 1, 1));
        assertThat(as(outsider).get(goal).status()).isEqualTo(404);
    }

    @Test
    void theHolderIsUrgedOnceAWorkingDay() {
        refused(as(region.leader()).post(goal + "/urges", Map.of()), 403, "可以催办");
        refused(as(region.supervisor()).post(goal + "/urges", Map.of()), 403, "可以催办");
        as(region.operator()).post(goal + "/urges", Map.of("note", "急")).ok();
        assertThat(notices(region.leader())).anyMatch(text -> text.contains("请您尽快办理"));
        refused(as(region.operator()).post(goal + "/urges", Map.of()), 409, "3月4日 起可以再次催办");

        clock.moveTo(LocalDate.of(2025, 3, 7));
        as(region.operator()).post(goal + "/urges", Map.of()).ok();
        clock.moveTo(LocalDate.of(2025, 3, 9));
        refused(as(region.operator()).post(goal + "/urges", Map.of()), 409, "3月10日 起可以再次催办");

        walk.approve(goal, region.leader());
        as(region.leader()).post(goal + "/urges", Map.of()).ok();
        assertThat(involvements(region.operator())).extracting(i -> i.get("person").asText()).containsExactly("单位负责人", "单位负责人", "主管部门");
    }

    @Test
    void peopleAreFoundByNameInitialsPostAndUnit() {
        Actor found = colleague("欧阳修", Post.SUPERVISOR);
        colleague("欧阳外", Post.SUPERVISOR, world.newRegion());
        for (String q : List.of("欧阳", "oyx", "OYX")) {
            assertThat(as(region.leader()).get("/api/people?q=" + q).ok().get("items").findValuesAsText("name")).containsExactly("欧阳修");
        }
        assertThat(as(region.leader()).get("/api/people?q=主管部门").ok().get("items").findValuesAsText("name"))
                .containsExactlyInAnyOrder(region.supervisor().name(), found.name());
        Actor beside = colleague("同岗", Post.LEADER);
        assertThat(as(region.leader()).get("/api/people?besides=" + goalId).ok().get("items").findValuesAsText("name")).containsExactly(beside.name());
    }
}

@OnH2
class BringingPeopleOnH2Test extends BringingPeopleTest {}

@OnMariaDb
class BringingPeopleOnMariaDbTest extends BringingPeopleTest {}
