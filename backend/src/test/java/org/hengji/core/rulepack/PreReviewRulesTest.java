package org.hengji.core.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.hengji.core.prereview.FindingKind;
import org.junit.jupiter.api.Test;

class PreReviewRulesTest {

    @Test
    void everyPackTreatsEveryKindOfFinding() {
        assertThat(RulePacks.shipped().all()).allSatisfy(pack -> assertThat(pack.preReview().findings().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingKind.values()).map(FindingKind::code).toList()));
    }

    @Test
    void aMissingEntryIsAnErrorOfThePack() {
        PreReviewRules rules = RulePacks.shipped().get("national-2015").preReview();

        assertThatThrownBy(() -> rules.words("nothing")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nothing");
        assertThat(rules.finding("plan-exceeds-budget").severity()).isEqualTo(Severity.ERROR);
    }
}
