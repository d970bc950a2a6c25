package org.hengji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengji.review.FilingAction.APPROVE;
import static org.hengji.review.FilingAction.EDIT;
import static org.hengji.review.FilingAction.RETURN;
import static org.hengji.review.FilingAction.SUBMIT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.junit.jupiter.api.Test;

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
    private final Filing filing = filing();

    @Test
    void theUnitFillsIn() {
        assertThat(FilingPermissions.permitted(filing, operator)).containsExactly(EDIT, SUBMIT);
        assertThat(FilingPermissions.permitted(filing, supervisor)).isEmpty();
        assertThat(FilingPermissions.permitted(filing, person(1, Post.OPERATOR, UNIT + 1))).as("another unit's operator").isEmpty();
    }

    @Test
    void eachReviewerDecidesInTurn() {
        filing.arriveAt(TestStep.SUPERVISING);
        assertThat(FilingPermissions.permitted(filing, supervisor)).containsExactly(APPROVE, RETURN);
        assertThat(FilingPermissions.permitted(filing, finance)).isEmpty();
        assertThat(FilingPermissions.permitted(filing, operator)).isEmpty();

        filing.arriveAt(TestStep.CONFIRMING);
        assertThat(FilingPermissions.permitted(filing, finance)).containsExactly(APPROVE, RETURN);
        assertThat(FilingPermissions.permitted(filing, supervisor)).isEmpty();
    }

    @Test
    void nobodyReviewsWhatHeDrafted() {
        Actor both = new Actor(1, "u1", "甲某", Stream.of(operator, supervisor).flatMap(a -> a.posts().stream()).toList());
        filing.draftedBy(both);
        assertThat(FilingPermissions.permitted(filing, both)).as("still his to write").containsExactly(EDIT, SUBMIT);

        filing.arriveAt(TestStep.SUPERVISING);
        assertThat(FilingPermissions.permitted(filing, both)).isEmpty();
        assertRefused(both, APPROVE, Refusal.Kind.FORBIDDEN, "由您填报");
        assertThat(FilingPermissions.permitted(filing, supervisor)).containsExactly(APPROVE, RETURN);
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
        assertThat(FilingPermissions.permitted(filing, operator)).containsExactly(EDIT, SUBMIT);
    }

    @Test
    void confirmedItIsNobodysAnyMore() {
        assertThatThrownBy(filing::confirm).as("only from finance review").isInstanceOf(Refusal.class);
        filing.arriveAt(TestStep.SUPERVISING);
        filing.arriveAt(TestStep.CONFIRMING);
        filing.confirm();

        assertThat(filing.step()).isNull();
        assertThat(FilingPermissions.permitted(filing, finance)).isEmpty();
        assertRefused(finance, RETURN, Refusal.Kind.WRONG_STEP, "“已确认”");
    }

    private void assertRefused(Actor actor, FilingAction action, Refusal.Kind kind, String message) {
        assertThatThrownBy(() -> FilingPermissions.require(filing, actor, action))
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
