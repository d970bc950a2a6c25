package org.hengji.evaluation.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.OrgUnit;
import org.hengji.platform.web.PageRequest;

@Mapper
interface ExpertMapper {

    /** Whom to list; a null field does not filter. */
    record Filter(String text, ExpertKind kind, String specialty, Boolean active) {}

    /** An account that may score: the post is 评审专家 of the region. */
    record Account(long id, String name, String username) {}

    /** Insert row; the database gives the id. */
    final class NewExpert {
        long id;
        final long regionId;
        final ExpertEdit edit;
        final String specialties;

        NewExpert(long regionId, ExpertEdit edit) {
            this.regionId = regionId;
            this.edit = edit;
            this.specialties = Expert.join(edit.specialties());
        }
    }

    Optional<Expert> find(@Param("id") long id, @Param("regionId") long regionId);

    List<Expert> list(@Param("regionId") long regionId, @Param("filter") Filter filter, @Param("page") PageRequest page);

    long count(@Param("regionId") long regionId, @Param("filter") Filter filter);

    /** Everybody who is active, for a draw. */
    List<Expert> pool(long regionId);

    List<ExpertTie> ties(@Param("expertIds") List<Long> expertIds);

    List<String> specialties(long regionId);

    /** Accounts of the region's experts that nobody in the pool has, and that of this expert. */
    List<Account> accounts(@Param("regionId") long regionId);

    List<OrgUnit> places(@Param("path") String path);

    void insert(@Param("e") NewExpert expert, @Param("at") Instant at);

    int update(@Param("id") long id, @Param("version") int version, @Param("e") ExpertEdit edit, @Param("specialties") String specialties,
               @Param("at") Instant at);

    /** Raises the version; 0 when another write came first. */
    int touch(@Param("id") long id, @Param("version") int version, @Param("at") Instant at);

    void insertTie(@Param("expertId") long expertId, @Param("unitId") long unitId, @Param("kind") TieKind kind, @Param("note") String note,
                   @Param("until") LocalDate until);

    int removeTie(@Param("expertId") long expertId, @Param("id") long id);
}
