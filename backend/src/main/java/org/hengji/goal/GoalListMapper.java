package org.hengji.goal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GoalListMapper {

    List<GoalSummary.Row> list(@Param("f") GoalFilter filter, @Param("paths") List<String> paths);

    long count(@Param("f") GoalFilter filter, @Param("paths") List<String> paths);

    GoalSummary.Row one(long id);
}
