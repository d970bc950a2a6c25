package org.hengji.intake;

import java.util.Optional;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Component;

/**
 * The department's own unit (部门本级). Everything a department's document declares lies with it, whatever unit a
 * project prints; the printed name stays on the project.
 */
@Component
public class OwnUnits {

    private final Organisations organisations;

    OwnUnits(Organisations organisations) {
        this.organisations = organisations;
    }

    Optional<OrgUnit> find(OrgUnit department) {
        return organisations.children(department, OrgUnit.Kind.UNIT).stream().findFirst();
    }

    /** The department's own unit; made when there is none, with the name that its document prints for it. */
    public OrgUnit ensure(OrgUnit department, GoalDocument document) {
        return find(department).orElseGet(() -> organisations.ensure(department, OrgUnit.Kind.UNIT, null, name(document)));
    }

    private static String name(GoalDocument document) {
        return document.projects().stream().map(ProjectPart::unitName).filter(name -> name != null && !name.isBlank())
                .findFirst().orElse(document.department().name() + "本级");
    }
}
