package org.hengji.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.notification.NewDelivery.Channel;
import org.hengji.platform.web.PageRequest;

@Mapper
interface DeliveryMapper {

    /** What is handed to the sender. */
    record Parcel(long id, Channel channel, String address, String title, String body, int attempts) {}

    void insert(@Param("d") NewDelivery delivery, @Param("at") Instant at);

    List<Long> waiting(@Param("channel") Channel channel, @Param("now") Instant now, @Param("limit") int limit);

    /** Takes it for sending; 0 when another node was quicker. */
    int claim(@Param("id") long id, @Param("now") Instant now);

    Parcel parcel(long id);

    void sent(@Param("id") long id, @Param("now") Instant now);

    void failed(@Param("id") long id, @Param("error") String error, @Param("nextAt") Instant nextAt, @Param("now") Instant now,
                @Param("givenUp") boolean givenUp);

    /** What a node was sending when it stopped: a mail may have gone out, a message can be sent again under its number. */
    int abandoned(@Param("channel") Channel channel, @Param("before") Instant before, @Param("state") Delivery.State state);

    List<Delivery> list(@Param("state") Delivery.State state, @Param("page") PageRequest page);

    long count(@Param("state") Delivery.State state);

    Optional<Delivery> find(long id);

    int retry(@Param("id") long id, @Param("now") Instant now);
}
