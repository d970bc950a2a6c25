package org.hengji.intake;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.intake.IntakeEntries.Entry;
import org.hengji.intake.IntakeEntries.NewEntry;
import org.hengji.intake.IntakeEntries.Part;
import org.hengji.platform.web.PageRequest;

@Mapper
interface IntakeEntryMapper {

    void insert(NewEntry entry);

    void delete(@Param("intakeId") long intakeId, @Param("parts") List<Part> parts);

    void conclude(long intakeId);

    void leaveOut(@Param("intakeId") long intakeId, @Param("project") String project);

    List<Entry> list(@Param("intakeId") long intakeId, @Param("part") Part part, @Param("kind") String kind, @Param("project") String project,
                     @Param("page") PageRequest page);

    long count(@Param("intakeId") long intakeId, @Param("part") Part part, @Param("kind") String kind, @Param("project") String project);
}
