package org.hengji.organisation;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OrgUnitMapper {

    Optional<OrgUnit> find(long id);

    Optional<OrgUnit> findByName(@Param("kind") OrgUnit.Kind kind, @Param("belowPath") String belowPath, @Param("name") String name);

    List<OrgUnit> listInScope(@Param("kind") OrgUnit.Kind kind, @Param("paths") List<String> paths, @Param("nameContains") String nameContains);

    List<OrgUnit> children(@Param("parentId") long parentId, @Param("kind") OrgUnit.Kind kind);

    List<OrgUnit> regions();

    Optional<Long> lock(long id);

    void insert(NewOrgUnit row);

    void recode(@Param("id") long id, @Param("code") String code);

    void place(@Param("id") long id, @Param("path") String path, @Param("regionId") Long regionId);
}
