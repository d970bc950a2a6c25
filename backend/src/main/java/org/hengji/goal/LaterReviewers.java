package org.hengji.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.DeskHolders;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Component;

/**
 * Keeps a goal from coming to a step that nobody may take. Who drafts or approves in one post must not review in another
 * ({@link Separation}); where he is the only one there, the goal would stand still for good, so he is refused before he acts.
 */
@Component
public class LaterReviewers {

    private final Approvals approvals;
    private final ApprovalMapper mapper;
    private final DeskHolders holders;

    LaterReviewers(Approvals approvals, ApprovalMapper mapper, DeskHolders holders) {
        this.approvals = approvals;
        this.mapper = mapper;
        this.holders = holders;
    }

    /** @throws Refusal forbidden when by this person's act at the seat a post that still has to review loses the last one who may */
    public void require(Goal goal, Actor actor, Seat seat) {
        if (!seat.delegated() && actor.seats().size() == 1) {
            return;
        }
        Set<Post> later = later(goal);
        later.remove(seat.desk().post());
        later.stream().filter(post -> leavesNobody(goal, actor, seat, post)).findFirst().ifPresent(post -> {
            throw Refusal.forbidden("您办理后，目标“" + goal.name() + "”后面的“" + post.label() + "”将没有可以审核的人员："
                    + "该岗位只有您或委托您的人，而编制过或以其他岗位通过的人不能再审核（不相容岗位分离）。请由"
                    + (seat.delegated() ? seat.holderName() + "本人" : seat.desk().post().label() + "岗位的其他人员") + "办理，或先为该岗位增加人员");
        });
    }

    private boolean leavesNobody(Goal goal, Actor actor, Seat seat, Post post) {
        List<Long> people = holders.holders(goal.desks().of(post));
        return people.stream().anyMatch(id -> acts(actor, seat, id))
                && people.stream().allMatch(id -> acts(actor, seat, id) || !Separation.allows(goal, id, post));
    }

    private static boolean acts(Actor actor, Seat seat, long id) {
        return LongStream.of(actor.userId(), seat.holderId()).anyMatch(acting -> acting == id);
    }

    /** The posts that have the goal before them now or after; those of every route while its own is not known. */
    private Set<Post> later(Goal goal) {
        Set<Post> posts = EnumSet.noneOf(Post.class);
        Optional<Route> charted = approvals.of(goal.id()).map(Approval::route);
        if (charted.isEmpty()) {
            posts.addAll(List.of(Post.LEADER, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE));
            if (!mapper.facts(goal.id()).ownDepartment()) {
                posts.add(Post.SUPERVISOR);
            }
            return posts;
        }
        Route route = charted.get();
        for (GoalStep step : route.steps().subList(Math.max(0, route.steps().indexOf(goal.step())), route.steps().size())) {
            if (step == GoalStep.COUNTERSIGN) {
                posts.addAll(step == goal.step() ? goal.signingPosts() : route.countersigners());
            } else {
                posts.add(step.post());
            }
        }
        return posts;
    }
}
