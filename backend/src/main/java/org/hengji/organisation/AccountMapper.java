package org.hengji.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountMapper {

    Optional<Account> findByUsername(String username);

    Optional<Account> find(long id);

    List<Actor.Holding> holdings(long userId);

    List<String> namesAtDesk(@Param("post") Post post, @Param("scopeId") long scopeId);

    List<Long> idsAtDesk(@Param("post") Post post, @Param("scopeId") long scopeId);

    void insert(@Param("username") String username, @Param("displayName") String displayName,
                @Param("passwordHash") String passwordHash, @Param("createdAt") Instant createdAt);

    void insertPost(@Param("userId") long userId, @Param("post") Post post,
                    @Param("orgUnitId") long orgUnitId, @Param("scopeId") long scopeId);

    /** One more failure, counted in the database so that parallel guesses all count. */
    void countFailure(long id);

    void lock(@Param("id") long id, @Param("until") Instant until);

    void clearFailures(long id);

    long count();

    List<SampleAccount> listForSignInPage();
}
