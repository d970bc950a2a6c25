package org.hengji.rulepacks;

import java.util.List;
import java.util.Objects;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;

/** Who sees which packs and who may change them: the performance office of the region's finance bureau. */
final class PackPermissions {

    static final Post EDITOR = Post.FINANCE_PERFORMANCE;

    private PackPermissions() {}

    /** The regions whose copies the person sees. */
    static List<Long> regions(Actor actor) {
        return actor.posts().stream().filter(h -> h.post().business()).map(Actor.Holding::regionId).filter(Objects::nonNull).distinct().toList();
    }

    static boolean mayCopy(Actor actor) {
        return actor.isAny(EDITOR);
    }

    static boolean mayEdit(Actor actor, AdjustedPack pack) {
        return actor.holds(new Desk(EDITOR, pack.regionId()));
    }

    /** The region for which the person adjusts packs. */
    static long regionOf(Actor actor) {
        return actor.posts().stream().filter(h -> h.post() == EDITOR).map(Actor.Holding::regionId).findFirst().orElseThrow(PackPermissions::forbidden);
    }

    static void requireEditor(Actor actor, AdjustedPack pack) {
        if (!mayEdit(actor, pack)) {
            throw forbidden();
        }
    }

    private static Refusal forbidden() {
        return Refusal.forbidden("规则包由财政绩效科调整，您的岗位不能进行此项操作");
    }
}
