package org.hengji.rulepacks;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Source.Confidence;

/**
 * A pack to be read: its head and its sections, what it extends filled in.
 *
 * @param content the sections that an adjusted copy states itself, as its editor sends them; null for one that ships
 */
record RulePackView(Summary pack, List<Section> sections, @Nullable Map<String, Object> content) {

    enum Origin {
        SHIPPED("随系统发布"), ADJUSTED("本地区调整");

        final String label;

        Origin(String label) {
            this.label = label;
        }
    }

    enum PackStatus {
        IN_USE("使用中"), UNUSED("未使用");

        final String label;

        PackStatus(String label) {
            this.label = label;
        }
    }

    enum PackAction { COPY, EDIT }

    /** @param to the last budget year it is for; null for no end */
    record Years(int from, @Nullable Integer to) {

        static Years of(RulePack.Years years) {
            return new Years(years.from(), years.to());
        }
    }

    /**
     * @param parent  the pack it extends; null for one that stands by itself
     * @param status  whether goals or years of the reader's region are pinned to it
     * @param version for If-Match; 0 for one that ships
     */
    record Summary(String id, String name, String region, Years years, @Nullable String parent, Origin origin, String originName,
                   PackStatus status, String statusName, int version, List<PackAction> permittedActions) {}

    /** @param number its 文号 */
    record SourceView(String document, @Nullable String number, @Nullable String article, Confidence confidence, String confidenceName) {}

    /**
     * @param path          pointer of the section inside the pack
     * @param inheritedFrom id of the pack that states it; null for this one
     * @param value         as the pack writes it
     */
    record Section(String path, String group, String title, SourceView source, @Nullable String inheritedFrom,
                   @Nullable String inheritedFromName, Object value) {}

    /** @param left null where the one pack has no such section, {@code right} likewise */
    record Pair(String path, String group, String title, boolean same, @Nullable Section left, @Nullable Section right, List<Difference> differences) {}

    /**
     * @param path where inside the section, entries of lists by their names; empty for the value as a whole
     * @param left null where the one pack says nothing, {@code right} likewise
     */
    record Difference(String path, Object left, Object right) {}

    /** Two packs side by side. */
    record Comparison(Summary left, Summary right, List<Pair> sections) {}
}
