package org.hengji.core.prereview.money;

import java.util.List;
import java.util.Objects;
import org.hengji.core.prereview.Reviewed;

/**
 * The cost sheets of a document, each made once.
 *
 * @param all the sheets of the projects that have one, in printed order
 */
record CostSheets(List<CostSheet> all) {

    static List<CostSheet> of(Reviewed reviewed) {
        return reviewed.shared(CostSheets.class, CostSheets::read).all();
    }

    private static CostSheets read(Reviewed reviewed) {
        return new CostSheets(reviewed.projects().stream().map(project -> CostSheet.of(reviewed, project))
                .filter(Objects::nonNull).toList());
    }
}
