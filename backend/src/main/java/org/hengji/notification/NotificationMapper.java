package org.hengji.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Post;
import org.hengji.platform.web.PageRequest;

@Mapper
interface NotificationMapper {

    /** What waits for one person. */
    record Unread(long recipientId, long unread, long latest) {}

    List<Notifications.Recipient> atDesk(@Param("post") Post post, @Param("scopeId") long scopeId, @Param("today") LocalDate today);

    List<Notifications.Recipient> people(@Param("ids") Collection<Long> userIds);

    void insert(@Param("to") long userId, @Param("n") Notice notice, @Param("at") Instant at);

    List<Notification> list(@Param("userId") long userId, @Param("unreadOnly") boolean unreadOnly, @Param("page") PageRequest page);

    long count(@Param("userId") long userId, @Param("unreadOnly") boolean unreadOnly);

    /** @param id null for everything of that person */
    int markRead(@Param("userId") long userId, @Param("id") Long id, @Param("at") Instant at);

    long latest();

    List<Unread> unread(@Param("userIds") Collection<Long> userIds);
}
