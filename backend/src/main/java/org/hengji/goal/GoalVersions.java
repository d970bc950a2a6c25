package org.hengji.goal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a goal: what each said, and what differs between any two. */
@Service
@Transactional(readOnly = true)
public class GoalVersions {

    private static final GoalSnapshot NOTHING = new GoalSnapshot(null, null, null, null, List.of(), List.of(), List.of());

    private final GoalContentMapper mapper;
    private final Submissions submissions;
    private final ObjectMapper json;

    GoalVersions(GoalContentMapper mapper, Submissions submissions, ObjectMapper json) {
        this.mapper = mapper;
        this.submissions = submissions;
        this.json = json;
    }

    /** The oldest first. */
    public List<GoalVersion> of(Goal goal) {
        return mapper.versions(goal.id());
    }

    /** Everything that a version says, each filled field of each line in the place of what is added. */
    public List<GoalComparison.Change> lines(Goal goal, int versionNo) {
        return GoalComparison.of(NOTHING, content(goal, versionNo));
    }

    /** What differs in the second version from the first, line by line. */
    public List<GoalComparison.Change> changes(Goal goal, int from, int to) {
        return GoalComparison.of(content(goal, from), content(goal, to));
    }

    int last(long goalId) {
        return mapper.versions(goalId).stream().mapToInt(GoalVersion::versionNo).max().orElseThrow();
    }

    /** Keeps what the current version says, now that its review has ended. */
    @Transactional
    void keep(Goal goal) {
        try {
            mapper.keepContent(goal.currentVersionId(), json.writeValueAsString(submissions.snapshot(goal)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoalSnapshot content(Goal goal, int versionNo) {
        GoalVersion version = of(goal).stream().filter(v -> v.versionNo() == versionNo).findFirst()
                .orElseThrow(() -> Refusal.notFound("该目标第 " + versionNo + " 版"));
        String kept = mapper.keptContent(version.id());
        try {
            return kept == null ? submissions.snapshot(goal) : json.readValue(kept, GoalSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
