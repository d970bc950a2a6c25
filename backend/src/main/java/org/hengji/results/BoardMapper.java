package org.hengji.results;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.platform.web.PageRequest;

@Mapper
interface BoardMapper {

    /** What is due first comes first, what is accepted last. */
    List<BoardRow> rows(@Param("filter") BoardFilter filter, @Param("page") PageRequest page);

    long count(@Param("filter") BoardFilter filter);

    List<BoardCount> departments(@Param("filter") BoardFilter filter);
}
