package org.hengji.prereview;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.Severity;

/** Findings of many goals, within a reader's scope. */
@Mapper
interface BoardMapper {

    record KindRow(FindingKind kind, Severity severity, long total, long open, long answered, long overridden) {}

    record GoalRow(long goalId, String name, long error, long warning, long hint, long open) {}

    List<StoredFinding> list(@Param("f") FindingFilter filter, @Param("paths") List<String> paths);

    long count(@Param("f") FindingFilter filter, @Param("paths") List<String> paths);

    List<GoalHead> goals(@Param("goalIds") Collection<Long> goalIds);

    List<KindRow> byKind(@Param("f") FindingFilter filter, @Param("paths") List<String> paths);

    /** The goals with the most open findings first, as many as the filter's page holds. */
    List<GoalRow> byGoal(@Param("f") FindingFilter filter, @Param("paths") List<String> paths);
}
