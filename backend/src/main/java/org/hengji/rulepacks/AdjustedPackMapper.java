package org.hengji.rulepacks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AdjustedPackMapper {

    /** A number that every change makes larger. */
    long revision();

    /** Every copy after the one it was made from. */
    List<AdjustedPack> all();

    Optional<AdjustedPack> find(String packId);

    boolean exists(@Param("regionId") long regionId, @Param("parent") String parent, @Param("fromYear") int fromYear);

    void insert(@Param("packId") String packId, @Param("parent") String parent, @Param("regionId") long regionId, @Param("name") String name,
                @Param("fromYear") int fromYear, @Param("content") String content, @Param("at") Instant at);

    int update(@Param("packId") String packId, @Param("version") int version, @Param("name") String name,
               @Param("content") String content, @Param("at") Instant at);

    /** Whether a goal or a year of one of these regions is pinned to one of these packs. */
    boolean inUse(@Param("packIds") Collection<String> packIds, @Param("regionIds") Collection<Long> regionIds);
}
