package org.hengji.workflow;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Step;

/** Work that is there before the engine's task of it. */
@Mapper
interface AheadMapper {

    /** Goals with open work whose id begins like this, at most so many; the work is locked. */
    List<Long> lockOpen(@Param("kept") String kept, @Param("most") int most);

    /** The engine's task takes the place that is kept for it. */
    int attach(@Param("goalId") long goalId, @Param("kept") String kept, @Param("taskId") String taskId);

    /** Read anew even if it was read before in this transaction. */
    String lastTask(@Param("goalId") long goalId, @Param("step") Step step);
}
