package org.hengji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengji.review.FilingAction.APPROVE;
import static org.hengji.review.FilingAction.EDIT;
import static org.hengji.review.FilingAction.RETURN;
import static org.hengji.review.FilingAction.SUBMIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.hengji.organisation.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingPermissionsTest {

    private static final long UNIT = 9;
    private static final long DEPARTMENT = 4;
    private static final long REGION = 1;

    private enum TestStep implements FilingStep {
        FILLING(Post.OPERATOR, FilingStatus.DRAFT), SUPERVISING(Post.SUPERVISOR, FilingStatus.SUPERVISOR_REVIEW),
        CONFIRMING(Post.FINANCE_BUSINESS, FilingStatus.FINANCE_REVIEW);

        private final Post post;
        private final FilingStatus stage;

        TestStep(Post post, FilingStatus stage) {
            this.post = post;
            this.stage = stage;
        }

        @Override
        public String label() {
            return "环节" + ordinal();
        }

        @Override
        public Post post() {
            return post;
        }

        @Override
        public FilingStatus stage() {
            return stage;
        }
    }

    private static final class TestFiling extends Filing {
        @Override
        protected List<TestStep> steps() {
            return List.of(TestStep.values());
        }

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.MONITORING_REPORT, id(), "3月底监控");
        }
    }

    private final Actor operator = person(1, Post.OPERATOR, UNIT);
    private final Actor supervisor = person(2, Post.SUPERVISOR, DEPARTMENT);
    private final Actor finance = person(3, Post.FINANCE_BUSINESS, REGION);
    private final List<Long> supervisors = new ArrayList<>(List.of(1L, 2L));
    private final FilingPermissions permissions = new FilingPermissions(new Separation(desk -> supervisors));
    private final Filing filing = filing();

    @Test
    void theUnitFillsIn() {
        assertThat(permissions.permitted(filing, operator)).containsExactly(EDIT, SUBMIT);
        assertThat(permissions.permitted(filing, supervisor)).isEmpty();
        assertThat(permissions.permitted(filing, person(1, Post.OPERATOR, UNIT + 1))).as("another unit's operator").isEmpty();
    }

    @Test
    void eachReviewerDecidesInTurn() {
        filing.arriveAt(TestStep.SUPERVISING);
        assertThat(permissions.permitted(filing, supervisor)).containsExactly(APPROVE, RETURN);
        assertThat(permissions.permitted(filing, finance)).isEmpty();
        assertThat(permissions.permitted(filing, operator)).isEmpty();

        filing.arriveAt(TestStep.CONFIRMING);
        assertThat(permissions.permitted(filing, finance)).containsExactly(APPROVE, RETURN);
        assertThat(permissions.permitted(filing, supervisor)).isEmpty();
    }

    @Test
    void nobodyReviewsWhatHeDrafted() {
        Actor both = new Actor(1, "u1", "甲某", Stream.of(operator, supervisor).flatMap(a -> a.posts().stream()).toList());
        hands("OPERATOR:1");
        assertThat(permissions.permitted(filing, both)).as("still his to write").containsExactly(EDIT, SUBMIT);

        filing.arriveAt(TestStep.SUPERVISING);
        assertThat(permissions.permitted(filing, both)).isEmpty();
        assertRefused(both, APPROVE, Refusal.Kind.FORBIDDEN, "不相容岗位分离");
        assertThat(permissions.permitted(filing, supervisor)).containsExactly(APPROVE, RETURN);
    }

    @Test
    void whereEverybodyAtTheDeskHadAPartItStillGoesOn() {
        Actor both = new Actor(1, "u1", "甲某", Stream.of(operator, supervisor).flatMap(a -> a.posts().stream()).toList());
        hands("OPERATOR:1,OPERATOR:2");
        filing.arriveAt(TestStep.SUPERVISING);
        assertThat(permissions.permitted(filing, both)).containsExactly(APPROVE, RETURN);
        assertThat(permissions.permitted(filing, finance)).as("another desk").isEmpty();

        supervisors.add(7L);
        assertThat(permissions.permitted(filing, both)).as("somebody has come who may").isEmpty();
    }

    /** P is the person; A and B hold the desk and have delegated it to him. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hands        | delegated by | at | in whose name
                         | A            | S  | A
            OPERATOR:P   | A            | S  |
            OPERATOR:A   | A            | S  |
            OPERATOR:A   | A B          | S  | B
            SUPERVISOR:P | A            | S  | A
            SUPERVISOR:P | A            | F  |
            SUPERVISOR:A | A B          | F  | B
            OPERATOR:A,SUPERVISOR:B | A B | F |
            """, useHeadersInDisplayName = true)
    void aDelegationLetsNobodyDoByAnotherWhatHeMustNotDo(String hands, String delegatedBy, String at, String inWhoseName) {
        supervisors.clear();
        supervisors.addAll(List.of((long) 'A', (long) 'B', (long) 'C'));
        hands(hands == null ? null : hands.replace(":P", ":" + (int) 'P').replace(":A", ":" + (int) 'A').replace(":B", ":" + (int) 'B'));
        filing.arriveAt(TestStep.SUPERVISING);
        if (at.equals("F")) {
            filing.arriveAt(TestStep.CONFIRMING);
        }
        Actor delegate = new Actor('P', "p", "P", List.of()).with(Stream.of(delegatedBy.split(" ")).map(from -> new Seat(filing.desk(), from.charAt(0), from)).toList());

        assertThat(filing.reviewSeat(delegate, new Separation(desk -> supervisors)).map(Seat::holderName).orElse(null)).isEqualTo(inWhoseName);
        assertThat(permissions.permitted(filing, delegate).contains(APPROVE)).isEqualTo(inWhoseName != null);
    }

    @Test
    void tellsAnothersTurnFromTheWrongStep() {
        assertRefused(supervisor, EDIT, Refusal.Kind.FORBIDDEN, "由单位经办办理");
        assertRefused(operator, APPROVE, Refusal.Kind.WRONG_STEP, "“环节0”");
        filing.arriveAt(TestStep.SUPERVISING);
        assertRefused(operator, SUBMIT, Refusal.Kind.WRONG_STEP, "不能进行此项操作");
        assertRefused(finance, APPROVE, Refusal.Kind.FORBIDDEN, "由主管部门办理");
    }

    @Test
    void returnedItIsTheUnitsAgainInANewRound() {
        assertThat(filing.arriveAt(TestStep.FILLING)).as("arrives where it was opened").isFalse();
        assertThat(filing.roundNo()).isEqualTo(1);
        filing.arriveAt(TestStep.SUPERVISING);
        filing.arriveAt(TestStep.FILLING);

        assertThat(filing.status()).isEqualTo(FilingStatus.RETURNED);
        assertThat(filing.roundNo()).isEqualTo(2);
        assertThat(filing.step()).isEqualTo(TestStep.FILLING);
        assertThat(permissions.permitted(filing, operator)).containsExactly(EDIT, SUBMIT);
    }

    @Test
    void confirmedItIsNobodysAnyMore() {
        assertThatThrownBy(filing::confirm).as("only from finance review").isInstanceOf(Refusal.class);
        filing.arriveAt(TestStep.SUPERVISING);
        filing.arriveAt(TestStep.CONFIRMING);
        filing.confirm();

        assertThat(filing.step()).isNull();
        assertThat(permissions.permitted(filing, finance)).isEmpty();
        assertRefused(finance, RETURN, Refusal.Kind.WRONG_STEP, "“已确认”");
    }

    private void hands(String text) {
        SystemMetaObject.forObject(filing).setValue("hands", text);
    }

    private void assertRefused(Actor actor, FilingAction action, Refusal.Kind kind, String message) {
        assertThatThrownBy(() -> permissions.require(filing, actor, action))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(kind)).hasMessageContaining(message);
    }

    /** As the row of a filing just opened is read. */
    private static Filing filing() {
        var filing = new TestFiling();
        Map.of("goalName", "高龄补贴", "unitId", UNIT, "departmentId", DEPARTMENT, "regionId", REGION, "roundNo", 1, "status", FilingStatus.DRAFT)
                .forEach(SystemMetaObject.forObject(filing)::setValue);
        return filing;
    }

    private static Actor person(long id, Post post, long scope) {
        return new Actor(id, "u" + id, "甲某", List.of(new Actor.Holding(post, scope, "机构", scope, "机构", "/1/", REGION)));
    }
}
