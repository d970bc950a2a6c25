package org.hengji.involvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Desk;

@Mapper
interface DelegationMapper {

    /** Given by the person or to him, the latest first. */
    List<Delegation> of(long userId);

    /** Of two who delegate at the same moment the second waits. */
    long lock(long userId);

    void insert(@Param("fromId") long fromId, @Param("toId") long toId, @Param("desk") Desk desk, @Param("fromOn") LocalDate fromOn,
                @Param("toOn") LocalDate toOn, @Param("reason") String reason, @Param("at") Instant at);

    int revoke(@Param("id") long id, @Param("at") Instant at);
}
