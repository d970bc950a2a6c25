package org.hengji.results;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.platform.web.PageRequest;

@Mapper
interface LedgerBoardMapper {

    /** What is due first comes first, what is accepted last. */
    List<LedgerBoardRow> rows(@Param("filter") LedgerBoardFilter filter, @Param("page") PageRequest page);

    long count(@Param("filter") LedgerBoardFilter filter);

    List<LedgerBoardCount> departments(@Param("filter") LedgerBoardFilter filter);
}
