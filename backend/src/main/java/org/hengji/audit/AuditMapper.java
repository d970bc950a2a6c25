package org.hengji.audit;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {

    void insert(@Param("e") AuditRecord entry, @Param("userName") String userName, @Param("at") Instant at);

    List<AuditEntry> ofGoal(long goalId);
}
