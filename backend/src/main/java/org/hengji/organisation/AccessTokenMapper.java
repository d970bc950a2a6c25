package org.hengji.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccessTokenMapper {

    List<AccessToken> list(long userId);

    Optional<AccessToken> findByHash(String hash);

    Optional<Long> userOf(@Param("hash") String hash, @Param("today") LocalDate today);

    void insert(@Param("userId") long userId, @Param("label") String label, @Param("hash") String hash,
                @Param("createdAt") Instant createdAt, @Param("expiresOn") LocalDate expiresOn);

    void touch(@Param("hash") String hash, @Param("at") Instant at);

    int delete(@Param("id") long id, @Param("userId") long userId);
}
