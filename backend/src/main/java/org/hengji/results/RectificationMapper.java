package org.hengji.results;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface RectificationMapper {

    /** In the order of the ledger. */
    List<RectificationItem> of(long resultId);

    List<ItemEvent> events(long resultId);

    void insert(@Param("i") RectificationItem item, @Param("at") Instant at);

    void update(@Param("i") RectificationItem item, @Param("at") Instant at);

    void delete(long id);

    void insertEvent(@Param("itemId") long itemId, @Param("state") ItemState state, @Param("opinion") String opinion, @Param("by") Actor by,
                     @Param("at") Instant at);
}
