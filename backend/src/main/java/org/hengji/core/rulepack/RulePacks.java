package org.hengji.core.rulepack;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The rule packs that are in use: those that ship, and those that regions have adjusted. */
public interface RulePacks {

    /** The packs that {@code rules/packs.yaml} on the class path lists. */
    static ReadPacks shipped() {
        return ReadPacks.shipped();
    }

    /** The same packs, each read when it is first asked for: for a caller that lives too short to read them all. */
    static RulePacks shippedOnDemand() {
        return new PacksOnDemand();
    }

    /**
     * Reads packs from YAML, each after the one it extends.
     *
     * @param yamlById the text of each pack by its id, in order
     * @throws RulePackRefused with place and reason, if one of them is wrong
     */
    static ReadPacks read(Map<String, byte[]> yamlById) {
        return ReadPacks.read(yamlById);
    }

    /** Every pack, in the order of reading. */
    Collection<RulePack> all();

    /** The pack of this id; empty if there is none. */
    Optional<RulePack> find(String id);

    /**
     * The pack of a form, else the national one of the year.
     *
     * @param form the form, or null
     * @param year the budget year
     */
    RulePack forForm(String form, int year);

    /** The national pack of a budget year, the oldest for a year before all of them. */
    default RulePack national(int year) {
        return ShippedPacks.NATIONAL.stream().map(this::get)
                .filter(pack -> pack.years().contains(year))
                .findFirst()
                .orElseGet(() -> get(ShippedPacks.NATIONAL.get(ShippedPacks.NATIONAL.size() - 1)));
    }

    /**
     * The pack for a document: that of its form and year, or in its place the one that the region has adjusted from it
     * for this year or the latest before.
     *
     * @param region the region's name
     * @param form   the document's form, or null
     * @param year   the budget year
     */
    RulePack forDocument(String region, String form, int year);

    /**
     * The pack of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    default RulePack get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("没有规则包 " + id));
    }
}
