package org.hengji.organisation;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DelegatedSeatMapper {

    List<DelegatedSeats.Row> of(@Param("userId") long userId, @Param("today") LocalDate today);
}
