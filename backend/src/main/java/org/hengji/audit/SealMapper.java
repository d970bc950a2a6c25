package org.hengji.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.audit.Link.Head;

@Mapper
interface SealMapper {

    /** Makes others who seal wait until the transaction ends. */
    Instant lock();

    Instant completeAt();

    void complete(Instant at);

    List<TrailRow> unsealed(@Param("since") Instant since, @Param("limit") int limit);

    List<Head> heads();

    Optional<Head> head(long chainId);

    void insertLink(Link link);

    void insertHead(Head head);

    int updateHead(Head head);

    /** Links of a chain after one, with their entries, in their order. */
    List<TrailRow> links(@Param("chainId") long chainId, @Param("after") long after, @Param("upTo") long upTo, @Param("limit") int limit);

    /** Where this content is sealed, if it is. */
    Optional<Long> sequenceOf(@Param("chainId") long chainId, @Param("contentHash") String contentHash);

    /** The greatest sequence number of a chain; null when it has none. */
    Long last(long chainId);

    /** Entries of a chain that nobody sealed though they say they are old. */
    List<TrailRow> unsealedBefore(@Param("chainId") long chainId, @Param("before") Instant before, @Param("limit") int limit);
}
