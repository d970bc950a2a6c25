package org.hengji.notification;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DigestMapper {

    /** Who wants a daily mail, and the last notification that one has carried. */
    record Reader(long userId, String email, long digestUpto) {}

    List<Reader> readers();

    /** Unread notifications after that one, the newest first. */
    List<Notification> unreadAfter(@Param("userId") long userId, @Param("upto") long upto);

    int advance(@Param("userId") long userId, @Param("from") long from, @Param("to") long to);

    /** How the person wants mail; null when nothing has been said. */
    MailChoice preference(long userId);

    int update(@Param("userId") long userId, @Param("p") MailChoice preference);

    /** Digests of somebody new begin with what comes from now on. */
    void insert(@Param("userId") long userId, @Param("p") MailChoice preference);
}
