package org.hengji.core.prereview;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.rulepack.RulePacks;

/** Reviews documents for tests: the real ones, and small ones of one project. */
public final class Reviewing {

    private static final RulePacks PACKS = RulePacks.shipped();

    private final List<String> indicators = new ArrayList<>();
    private final List<String> plan = new ArrayList<>();
    private final String name;
    private final String amount;
    private String purpose = "null";
    private String unit = "万元";
    private String form = "hebei-2024";

    private Reviewing(String name, String amount) {
        this.name = name;
        this.amount = new BigDecimal(amount).toPlainString();
    }

    /** A project of an amount in 万元, under the pack of Hebei 2024. */
    public static Reviewing project(String name, String amount) {
        return new Reviewing(name, amount);
    }

    public Reviewing of(String otherForm) {
        form = otherForm;
        return this;
    }

    public Reviewing in(String otherUnit) {
        unit = otherUnit;
        return this;
    }

    public Reviewing purpose(String text) {
        purpose = "\"" + text + "\"";
        return this;
    }

    /** Adds an indicator under 产出. */
    public Reviewing output(String level2, String level3, String target) {
        indicators.add("{\"level1\":\"产出指标\",\"level2\":\"%s\",\"level3\":\"%s\",\"target\":\"%s\"}".formatted(level2, level3, target));
        return this;
    }

    /** Adds an indicator under 成本. */
    public Reviewing cost(String level3, String target) {
        return output("成本指标", level3, target);
    }

    /** The cells of the spending plan at the end of March, June, October and December; null for a blank one. */
    public Reviewing plan(String... printed) {
        List<String> by = List.of("3月底", "6月底", "10月底", "12月底");
        for (int i = 0; i < printed.length; i++) {
            plan.add("{\"by\":\"%s\",\"printed\":%s}".formatted(by.get(i), printed[i] == null ? "null" : "\"" + printed[i] + "\""));
        }
        return this;
    }

    public List<Finding> findings(FindingKind kind) {
        return of(GoalDocuments.read("""
                {"source": null, "region": "河北省", "form": "%s", "fiscalYear": 2024, "amountUnit": "%s",
                 "department": {"code": null, "name": "某街道办事处", "duties": [], "internalOffices": []},
                 "projects": [{"code": "P1", "name": "%s", "category": null, "unitName": null, "amount": %s, "fiscalAmount": null,
                   "specialAccountAmount": null, "otherAmount": null, "purpose": %s, "spendingPlan": [%s], "goals": [], "indicators": [%s]}]}
                """.formatted(form, unit, name, amount, purpose, String.join(",", plan), String.join(",", indicators)).getBytes(StandardCharsets.UTF_8)), kind);
    }

    /** The findings of a kind in one of the sample documents, for example {@code xiguan-street-2024}. */
    public static List<Finding> sample(String id, FindingKind kind) {
        return of(SampleDocuments.read("sql/sample/" + id + ".json"), kind);
    }

    public static List<Finding> of(GoalDocument document, FindingKind kind) {
        return PreReview.of(document, PACKS.forForm(document.form(), document.fiscalYear())).stream()
                .filter(finding -> finding.kind() == kind).toList();
    }
}
