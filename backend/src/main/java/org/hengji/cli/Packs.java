package org.hengji.cli;

import java.util.stream.Collectors;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;

/** The pack that the caller names, or the one of each document. */
final class Packs {

    private final RulePacks packs = RulePacks.shippedOnDemand();
    private final RulePack named;

    /**
     * @param id the id that the caller names, or null for the pack of each document's form and year
     * @throws Unreadable if there is no such pack
     */
    Packs(String id) throws Unreadable {
        this.named = id == null ? null : packs.find(id).orElseThrow(() -> new Unreadable("没有规则包 " + id + "；可用的有："
                + packs.all().stream().map(RulePack::id).collect(Collectors.joining("、"))));
    }

    RulePack of(GoalDocument document) {
        return named != null ? named : packs.forForm(document.form(), document.fiscalYear());
    }
}
