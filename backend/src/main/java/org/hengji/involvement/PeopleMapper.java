package org.hengji.involvement;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Desk;

@Mapper
interface PeopleMapper {

    /** Everybody with a post that works on goals, in these regions; only those of the desk when one is given. */
    List<Person> of(@Param("regionIds") List<Long> regionIds, @Param("desk") Desk desk);

    Optional<Person> find(@Param("id") long id, @Param("regionId") long regionId);
}
