package org.hengji.monitoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hengji.organisation.Seat;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.platform.web.PageRequest;

@Mapper
interface MonitoringReportMapper {

    Optional<MonitoringReport> find(long id);

    Optional<MonitoringReport> findReadable(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") Collection<Seat> seats);

    Optional<MonitoringReport> findOpen(long goalId);

    List<Long> begun(@Param("goalIds") List<Long> goalIds, @Param("checkpointId") long checkpointId);

    List<MonitoringReport> findAllOpen(@Param("goalIds") List<Long> goalIds);

    /** One for each indicator of the version that the report is on. */
    void insertBlankLines(@Param("reportIds") List<Long> reportIds);

    List<MonitoringReport> ofGoal(long goalId);

    List<MonitoringReport> list(@Param("filter") MonitoringFilter filter, @Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("filter") MonitoringFilter filter, @Param("paths") List<String> paths);

    void insert(@Param("r") NewReport report, @Param("at") Instant at);

    int update(@Param("r") MonitoringReport report, @Param("at") Instant at);

    List<MonitoringLine> lines(long reportId);

    void insertLines(@Param("reportId") long reportId, @Param("lines") List<MonitoringLine> lines);

    void deleteLines(long reportId);

    List<Measure> measures(long reportId);

    void insertMeasures(@Param("reportId") long reportId, @Param("measures") List<ReportEdit.Promise> measures);

    void deleteMeasures(long reportId);

    List<FollowUp> followUps(@Param("goalId") long goalId, @Param("reportId") long reportId);

    void insertFollowUps(@Param("reportId") long reportId, @Param("followUps") List<FollowUp> followUps);

    void deleteFollowUps(long reportId);
}
