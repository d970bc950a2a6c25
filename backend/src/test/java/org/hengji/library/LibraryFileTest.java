package org.hengji.library;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;

/** The shipped library against the documents it says it comes from. */
class LibraryFileTest {

    private final LibraryFile file = LibraryFile.shipped();

    @Test
    void everyNameStandsInItsDocument() {
        assertThat(file.groups()).filteredOn(group -> group.pack() == null).isNotEmpty().allSatisfy(group -> {
            GoalDocument document = SampleDocuments.read("sql/sample/" + group.document() + ".json");
            Set<String> names = Stream.concat(document.departmentGoal().indicators().stream(), document.projects().stream().flatMap(p -> p.indicators().stream()))
                    .map(IndicatorPart::level3).collect(toSet());
            assertThat(names).as(group.source()).containsAll(group.indicators().stream().map(LibraryFile.Entry::level3).toList());
            assertThat(document.region()).startsWith(group.region());
        });
    }

    @Test
    void everyRatioOfThePackIsThereWithItsFormula() {
        assertThat(file.groups()).filteredOn(group -> group.pack() != null).isNotEmpty().allSatisfy(group -> {
            var ratios = RulePacks.shipped().get(group.pack()).ratios();
            assertThat(group.indicators()).extracting(LibraryFile.Entry::level3).containsExactlyInAnyOrderElementsOf(ratios.keySet());
            assertThat(group.indicators()).allSatisfy(e -> assertThat(e.formula()).isEqualTo(ratios.get(e.level3()).value().text()));
        });
    }

    @Test
    void everyTargetCanBeReadAndAgreesWithItsDirection() {
        assertThat(file.groups()).flatExtracting(LibraryFile.Group::indicators).allSatisfy(entry -> {
            Target target = Target.read(entry.target());
            assertThat(target.kind()).as(entry.level3()).isNotIn(TargetKind.UNREADABLE, TargetKind.BLANK);
            assertThat(entry.direction()).as(entry.level3()).isIn("正向", "反向", "定性");
            if (entry.target().startsWith("≥")) {
                assertThat(entry.direction()).as(entry.level3()).isEqualTo("正向");
            }
            if (entry.target().contains("%")) {
                assertThat(entry.formula()).as(entry.level3()).isNotBlank();
            }
        });
    }

    @Test
    void noIndicatorStandsTwiceInOneGroup() {
        file.groups().forEach(group -> assertThat(group.indicators().stream().map(e -> e.level1() + e.level3()).toList())
                .as(group.source()).doesNotHaveDuplicates());
        var places = new HashSet<String>();
        file.groups().forEach(group -> group.indicators().forEach(e -> assertThat(places.add(group.source() + e.level1() + e.level3())).isTrue()));
    }
}
