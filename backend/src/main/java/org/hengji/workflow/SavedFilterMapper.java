package org.hengji.workflow;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SavedFilterMapper {

    List<SavedFilters.Row> of(long userId);

    void preferNone(long userId);

    int update(@Param("userId") long userId, @Param("name") String name, @Param("query") String query, @Param("preferred") boolean preferred);

    void insert(@Param("userId") long userId, @Param("name") String name, @Param("query") String query, @Param("preferred") boolean preferred,
                @Param("at") Instant at);

    int delete(@Param("userId") long userId, @Param("id") long id);
}
