package org.hengji.library;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LibraryMapper {

    record Used(String level3, int times) {}

    List<LibraryIndicator.Row> list(@Param("f") LibraryFilter filter);

    long count(@Param("f") LibraryFilter filter);

    List<String> regions();

    List<String> industries();

    List<String> projectTypes();

    List<Used> used(@Param("names") Collection<String> names);

    /** Corrections in these regions of lines that were returned under one of the names, the commonest first. */
    List<Correction> corrections(@Param("names") Collection<String> names, @Param("regions") Collection<Long> regions);

    void keepReturned(@Param("goalId") long goalId, @Param("versionId") long versionId);
}
