package org.hengji.intake;

import java.util.List;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Finds where a document belongs, and whether the person may take it in. */
@Component
class Destinations {

    private final Organisations organisations;
    private final OwnUnits ownUnits;

    Destinations(Organisations organisations, OwnUnits ownUnits) {
        this.organisations = organisations;
        this.ownUnits = ownUnits;
    }

    /** @throws Refusal when the region is none of the person's, or the department is another's */
    Destination of(GoalDocument document, Actor actor) {
        OrgUnit region = region(document.region(), actor);
        OrgUnit department = organisations.findBelow(region, OrgUnit.Kind.DEPARTMENT, document.department().name()).orElse(null);
        OrgUnit unit = department == null ? null : ownUnits.find(department).orElse(null);
        var destination = new Destination(region, department, unit);
        if (destination.postOf(actor).isEmpty()) {
            throw Refusal.forbidden("您不能导入部门“" + document.department().name()
                    + "”的文档：本部门的文档由单位经办或主管部门导入，新部门和其他部门的文档由财政业务科室或绩效科导入");
        }
        return destination;
    }

    private OrgUnit region(String name, Actor actor) {
        List<OrgUnit> own = actor.posts().stream().filter(h -> h.post().business() && h.regionId() != null)
                .map(Actor.Holding::regionId).distinct().map(organisations::get).toList();
        return own.stream().filter(region -> region.name().equals(name)).findFirst().orElseThrow(() -> Refusal.invalid("/region",
                (name == null ? "文档没有写明地区，请补上；您" : "地区“" + name + "”不在您的权限范围内，请核对；您") + "可以导入的地区：" + String.join("、", own.stream().map(OrgUnit::name).toList())));
    }
}
