package org.hengji.approvaldocument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.platform.web.PageRequest;

@Mapper
interface ApprovalDocumentMapper {

    /** @param fiscalYearId null for every year, like {@code departmentId} */
    List<Standing> standings(@Param("paths") List<String> paths, @Param("yearNo") Integer yearNo, @Param("fiscalYearId") Long fiscalYearId,
                             @Param("departmentId") Long departmentId);

    List<ApprovalDocument> list(@Param("paths") List<String> paths, @Param("yearNo") Integer yearNo, @Param("departmentId") Long departmentId,
                                @Param("page") PageRequest page);

    long count(@Param("paths") List<String> paths, @Param("yearNo") Integer yearNo, @Param("departmentId") Long departmentId);

    Optional<ApprovalDocument> find(@Param("id") long id, @Param("paths") List<String> paths);

    /** Every version that a department was issued for a year, the latest first. */
    List<ApprovalDocument> versions(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    List<IssuedGoal> goals(long documentId);

    List<IssuedFile> files(long documentId);

    Optional<byte[]> content(@Param("documentId") long documentId, @Param("format") FormFormat format);

    boolean numberUsed(@Param("regionId") long regionId, @Param("number") String number);

    /** The word that the region's last document bore. */
    Optional<String> lastPrefix(long regionId);

    int lastSerial(@Param("regionId") long regionId, @Param("prefix") String prefix, @Param("year") int year);

    void insert(@Param("d") NewDocument document, @Param("at") Instant at);

    void insertGoal(@Param("documentId") long documentId, @Param("sequenceNo") int sequenceNo, @Param("g") IssuedGoal goal);

    void insertFile(@Param("documentId") long documentId, @Param("f") IssuedFile file, @Param("content") byte[] content);
}
