package org.hengji.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.bulk.BulkItem.Outcome;
import org.hengji.platform.web.PageRequest;

@Mapper
interface BulkMapper {

    void insert(NewBulkJob job);

    void insertItem(@Param("jobId") long jobId, @Param("sequenceNo") int sequenceNo, @Param("of") Selected selected);

    Optional<BulkJob> find(long id);

    List<BulkJob> of(@Param("userId") long userId, @Param("page") PageRequest page);

    long countOf(long userId);

    List<BulkItem> items(@Param("jobId") long jobId, @Param("outcome") Outcome outcome, @Param("page") PageRequest page);

    long countItems(@Param("jobId") long jobId, @Param("outcome") Outcome outcome);

    List<BulkItem> waiting(@Param("jobId") long jobId, @Param("limit") int limit);

    /** Jobs that nobody works on. */
    List<Long> left(Instant now);

    int claim(@Param("id") long id, @Param("worker") String worker, @Param("now") Instant now, @Param("until") Instant until);

    /** Counts what has been answered, if the worker still has the job. */
    int advance(@Param("id") long id, @Param("worker") String worker, @Param("done") int done, @Param("refused") int refused,
                @Param("until") Instant until);

    void answer(BulkItem item);

    /** Of every goal of the department's year. */
    List<DepartmentSets.Found> found(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId);

    int finish(@Param("id") long id, @Param("worker") String worker, @Param("at") Instant at);
}
