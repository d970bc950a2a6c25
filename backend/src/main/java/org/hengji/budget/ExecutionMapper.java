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

    /** What tells a payment from another one. */
    record Payment(long projectId, int month, BigDecimal yuan, String reference) {

        /** 1.5元 and 1.50元 are the same. */
        static Payment of(long projectId, int month, BigDecimal yuan, String reference) {
            return new Payment(projectId, month, yuan.stripTrailingZeros(), reference);
        }
    }

    List<ExecutionEntry> ofProject(long projectId);

    Optional<ExecutionEntry> find(@Param("projectId") long projectId, @Param("id") long id);

    /** Null without entries. */
    BigDecimal through(@Param("projectId") long projectId, @Param("month") int month);

    List<MonthSum> months(@Param("projectIds") List<Long> projectIds);

    /** What an entry comes to with its corrections. */
    BigDecimal corrected(long id);

    void lockProject(long projectId);

    void insert(@Param("e") NewEntry entry, @Param("by") long by, @Param("name") String name, @Param("at") Instant at);

    /** Entries of these projects that name a voucher; corrections do not. */
    List<Payment> referred(@Param("projectIds") List<Long> projectIds);
}
