package org.hengji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.Test;

/** Who may take in what, and what is no document that can be taken in. */
abstract class IntakeRefusalTest extends IntakeTestBase {

    @Test
    void onlyTheDepartmentAndTheFinanceBureauTakeItsDocumentIn() {
        byte[] own = document(JIANXI).with("/department/name", "民政局").bytes();
        byte[] other = document(JIANXI).bytes();

        assertThat(List.of(region.operator(), region.supervisor(), business, region.performance()))
                .allSatisfy(actor -> assertThat(intake.read(actor, "a.json", own).permittedActions()).isNotEmpty());
        assertThat(intake.read(region.performance(), "b.json", other).department().known()).isFalse();
        for (Actor actor : List.of(region.leader(), region.chief())) {
            assertThat(refusal(actor, own).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        }
        for (Actor actor : List.of(region.operator(), region.supervisor())) {
            assertThat(refusal(actor, other).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        }
        Region elsewhere = world.newRegion();
        Refusal foreign = refusal(elsewhere.operator(), own);
        assertThat(foreign.kind()).isEqualTo(Refusal.Kind.INVALID_INPUT);
        assertThat(foreign.places()).singleElement().satisfies(p -> {
            assertThat(p.pointer()).isEqualTo("/region");
            assertThat(p.detail()).contains(region.region().name(), elsewhere.region().name());
        });
        long id = intake.read(region.operator(), "c.json", own).id();
        assertThat(views.of(id, region.leader()).permittedActions()).isEmpty();
        assertThatThrownBy(() -> intake.commit(region.leader(), id)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThatThrownBy(() -> intake.commit(elsewhere.business(), id)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void namesEveryPlaceThatCannotBeTakenOver() {
        Edited edited = document(JIANXI).withNumber("/projects/0/amount", "5.6000001").withNumber("/budget/basic", "100000000000000000")
                .with("/projects/1/code", "410305230000000025533").with("/projects/2/indicators/0/level1", "长".repeat(201))
                .with("/projects/3/name", "长".repeat(501));

        Refusal refused = refusal(business, edited.bytes());

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID_DOCUMENT);
        assertThat(refused.places()).extracting(Refusal.Place::pointer).containsExactly("/budget/basic", "/projects/0/amount",
                "/projects/2/indicators/0/level1", "/projects/3/name", "/projects/1/code");
        assertThat(refused.places().get(1).detail()).contains("56000.001 元").contains("比分还细");
    }

    @Test
    void saysWhereADocumentIsNone() {
        Refusal unknownKey = refusal(business, document(JIANXI).with("/projects/0/colour", "red").bytes());
        Refusal wrongType = refusal(business, document(JIANXI).with("/projects/0/amount", "5.60").bytes());

        assertThat(unknownKey.kind()).isEqualTo(Refusal.Kind.INVALID_DOCUMENT);
        assertThat(unknownKey.places()).extracting(Refusal.Place::pointer).containsExactly("/projects/0/colour");
        assertThat(wrongType.places()).extracting(Refusal.Place::pointer).containsExactly("/projects/0/amount");
        assertThat(refusal(business, new byte[0]).kind()).isEqualTo(Refusal.Kind.INVALID_DOCUMENT);
    }
}

@OnH2
class IntakeRefusalOnH2Test extends IntakeRefusalTest {}

@OnMariaDb
class IntakeRefusalOnMariaDbTest extends IntakeRefusalTest {}
