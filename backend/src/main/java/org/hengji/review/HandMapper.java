package org.hengji.review;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Subject;

@Mapper
interface HandMapper {

    /** Leaves the version alone: what is written or decided raises it in the same transaction. */
    void update(@Param("subject") Subject subject, @Param("hands") String hands);
}
