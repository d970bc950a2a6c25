package org.hengji.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.platform.web.PageRequest;

@Mapper
interface AuditMapper {

    void insert(AuditRow entry);

    List<TrailRow> ofGoal(long goalId);

    /** The newest first. */
    List<TrailRow> list(@Param("f") AuditFilter filter, @Param("page") PageRequest page);

    long count(@Param("f") AuditFilter filter);

    /** The oldest first, after an entry. */
    List<TrailRow> after(@Param("f") AuditFilter filter, @Param("after") long entryId, @Param("limit") int limit);
}
