package org.hengji.core.prereview.plan;

import java.util.List;
import org.hengji.core.prereview.Reviewed;

/**
 * The spending plans of a document, each read once.
 *
 * @param all the plans in the order of the projects; null for a project that has none or one that cannot be read
 */
record Curves(List<Curve> all) {

    static List<Curve> of(Reviewed reviewed) {
        return reviewed.shared(Curves.class, document -> new Curves(document.projects().stream()
                .map(project -> Curve.of(project, document.document().amountUnit())).toList())).all();
    }
}
