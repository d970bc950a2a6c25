package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody reviews what he has drafted or already approved in another post, by whatever way the task has come to him. */
class SeparationTest {

    private static final Desks DESKS = new Desks(3, 2, 1);

    /**
     * The goal stands at 主管部门审核. Hands: who drafted (O) or approved as leader (L) or supervisor (S). The person is P; A, B have
     * delegated their supervisor's desk to him, or the step was transferred (T) to one of them.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hands    | own post | delegated by | transferred to | may  | because
                     | S        |              |                | yes  | nobody has anything to do with it
            O:P      | S        |              |                | no   | he drafted it
            L:P      | S        |              |                | no   | he approved it as the unit's leader
            S:P      | S        |              |                | yes  | he approved it in the same post in an earlier round
            O:B      | S        |              |                | yes  | another drafted it
                     | L        | A            |                | yes  | A has delegated the desk to him
            O:P      | L        | A            |                | no   | he drafted it, and the delegation does not help
            L:P      | L        | A            |                | no   | he approved it as leader, and comes again by delegation
            O:A      | L        | A            |                | no   | who delegates must not do it himself: A drafted it
            L:A      | L        | A            |                | no   | the same, A approved it as leader
            O:A      | S        | A            |                | yes  | he does it in his own name, not in A's
            O:A      | L        | A B          |                | yes  | he does it in B's name
            O:A L:B  | L        | A B          |                | no   | neither could do it himself
            O:P      | S        | A B          |                | no   | he drafted it, whoever delegates
                     | S        |              | P              | yes  | transferred to him
            O:P      | S        |              | P              | no   | transferred to him, who drafted it
                     | S        |              | A              | no   | transferred to another
                     | L        | A            | A              | yes  | transferred to A, who has delegated to him
            L:P      | L        | A            | A              | no   | the same, and he approved it as leader
            O:A      | L        | A            | A              | no   | the same, and A drafted it
                     | L        | B            | A              | no   | transferred to A, and only B has delegated to him
                     | L        |              | A              | no   | A has delegated to somebody who has not delegated further: a chain gives nothing
            """, useHeadersInDisplayName = true)
    void whoMayDecide(String hands, String own, String delegatedBy, String transferredTo, String may, String because) {
        Goal goal = atSupervisor(hands);
        if (transferredTo != null) {
            goal.assign(Post.SUPERVISOR, id(transferredTo));
        }
        Desk desk = DESKS.of(post(own));
        Actor person = new Actor(id("P"), "p", "P", List.of(new Actor.Holding(desk.post(), desk.scopeId(), "机构", desk.scopeId(), "机构", "/1/", 1L)))
                .with(words(delegatedBy).map(from -> new Seat(DESKS.of(Post.SUPERVISOR), id(from), from)).toList());

        boolean allowed = GoalPermissions.permitted(goal, person).contains(GoalAction.APPROVE);

        assertThat(allowed).as(because).isEqualTo(may.equals("yes"));
        if (!allowed) {
            assertThatThrownBy(() -> GoalPermissions.require(goal, person, GoalAction.APPROVE))
                    .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
    }

    @Test
    void aDelegateDoesNotHandOnWhatHeOnlyHoldsByDelegation() {
        Goal goal = atSupervisor(null);
        Actor delegate = new Actor(id("P"), "p", "P", List.of()).with(List.of(new Seat(DESKS.of(Post.SUPERVISOR), id("A"), "A")));
        assertThat(GoalPermissions.permitted(goal, delegate)).contains(GoalAction.APPROVE).doesNotContain(GoalAction.TRANSFER);
        assertThatThrownBy(() -> GoalPermissions.require(goal, delegate, GoalAction.TRANSFER)).hasMessageContaining("受托办理");
    }

    @Test
    void whoActsForAnotherIsNamedTogetherWithHim() {
        Actor person = new Actor(5, "p", "李四", List.of());
        assertThat(person.at(new Seat(DESKS.of(Post.LEADER), 6, "王五")).name()).isEqualTo("李四（受王五委托）");
        assertThat(person.at(new Seat(DESKS.of(Post.LEADER), 5, null)).name()).isEqualTo("李四");
    }

    private static Goal atSupervisor(String hands) {
        Goal goal = Goal.draft(new NewGoal(GoalKind.PROJECT, 1, 2023, DESKS, "/1/2/3/", null, null, "高龄补贴", null, null,
                BigDecimal.TEN, "henan-2023", new GoalContent(List.of(), List.of())));
        goal.arriveAt(GoalStep.DRAFTING);
        goal.submit(99, Instant.EPOCH);
        goal.arriveAt(GoalStep.SUPERVISOR_REVIEW);
        words(hands).forEach(hand -> goal.touchedBy(post(hand.substring(0, 1)), id(hand.substring(2))));
        return goal;
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(" "));
    }

    private static Post post(String letter) {
        return switch (letter) {
            case "O" -> Post.OPERATOR;
            case "L" -> Post.LEADER;
            default -> Post.SUPERVISOR;
        };
    }

    private static long id(String letter) {
        return letter.charAt(0);
    }
}
