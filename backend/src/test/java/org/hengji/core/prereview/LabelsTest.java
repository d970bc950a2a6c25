package org.hengji.core.prereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.prereview.FindingKind.Group;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings in the documents that a careful reviewer has labelled. */
class LabelsTest {

    private static final List<FindingKind> OF_INDICATORS = Stream.of(Group.COMPLETENESS, Group.TARGETS, Group.CATEGORIES)
            .flatMap(group -> Arrays.stream(FindingKind.values()).filter(kind -> kind.group() == group))
            .filter(kind -> kind != FindingKind.MISSING_TABLE).toList();

    @ParameterizedTest
    @ValueSource(strings = {"jianxi-community-2023", "xiguan-street-2024"})
    void theRulesOfIndicatorsFindEveryLabelAndRaiseNoFalseAlarm(String document) {
        List<Finding> findings = findings(document);
        Labels labels = Labels.of(document);

        assertThat(labels.missed(findings, OF_INDICATORS)).isEmpty();
        assertThat(labels.falseAlarms(findings, OF_INDICATORS)).isEmpty();
    }

    /** These labels were written by reviewers who had not seen what the rules find. */
    @ParameterizedTest
    @ValueSource(strings = {"xigong-community-2021", "xigong-street-2023", "xushui-chengqu-2021"})
    void whatNobodyWouldArgueAboutIsFoundAndNoFalseAlarmRaised(String document) {
        List<Finding> findings = findings(document);
        Labels labels = Labels.of(document);

        assertThat(labels.firm().missed(findings, List.of(FindingKind.values()))).isEmpty();
        assertThat(labels.falseAlarms(findings, List.of(FindingKind.values()))).isEmpty();
    }

    private static List<Finding> findings(String name) {
        GoalDocument document = SampleDocuments.read("sql/sample/" + name + ".json");
        return PreReview.of(document, RulePacks.shipped().get(document.form()));
    }
}
