package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ExecutionMapper {

    /** What came to an account in a month. */
    record MonthSum(long projectId, int month, BigDecimal yuan) {}

    List<ExecutionEntry> ofProject(long projectId);

    Optional<ExecutionEntry> find(@Param("projectId") long projectId, @Param("id") long id);

    /** Null without entries. */
    BigDecimal through(@Param("projectId") long projectId, @Param("month") int month);

    List<MonthSum> months(@Param("projectIds") List<Long> projectIds);

    /** What an entry comes to with its corrections. */
    BigDecimal corrected(long id);

    void lockProject(long projectId);

    void insert(@Param("e") NewEntry entry, @Param("by") long by, @Param("name") String name, @Param("at") Instant at);

    boolean exists(@Param("projectId") long projectId, @Param("month") int month, @Param("yuan") BigDecimal yuan, @Param("reference") String reference);
}
