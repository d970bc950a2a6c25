package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface ExecutionImportMapper {

    /** A project that a row may mean. */
    record Known(long id, String code, String name) {}

    /** Insert row; the database gives the id. */
    final class NewImport {

        long id;
        final int yearNo;
        final String orgPath;
        final String fileName;
        final String sha256;

        NewImport(int yearNo, String orgPath, String fileName, String sha256) {
            this.yearNo = yearNo;
            this.orgPath = orgPath;
            this.fileName = fileName;
            this.sha256 = sha256;
        }
    }

    /** A row as it was read. */
    record Read(ExecutionSheet.Row printed, Long projectId, Integer month, BigDecimal yuan, String problem) {}

    List<Known> projects(@Param("yearNo") int yearNo, @Param("paths") List<String> paths);

    void insert(@Param("i") NewImport row, @Param("by") Actor by, @Param("at") Instant at);

    void insertRow(@Param("importId") long importId, @Param("r") Read row);

    Optional<ExecutionImport> find(@Param("id") long id, @Param("paths") List<String> paths);

    /** The same, locked until the transaction ends. */
    Optional<ExecutionImport> lock(@Param("id") long id, @Param("paths") List<String> paths);

    List<ExecutionImport> list(@Param("paths") List<String> paths, @Param("limit") int limit);

    List<ExecutionImport.Row> rows(long importId);

    void taken(@Param("importId") long importId, @Param("number") int number, @Param("entryId") long entryId);

    void refused(@Param("importId") long importId, @Param("number") int number, @Param("problem") String problem);

    void committed(@Param("id") long id, @Param("at") Instant at);
}
