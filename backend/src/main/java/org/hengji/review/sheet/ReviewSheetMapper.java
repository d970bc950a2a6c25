package org.hengji.review.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.Grade;

@Mapper
interface ReviewSheetMapper {

    record MarkRow(long sheetId, String point, Grade mark, BigDecimal score) {

        Rating toRating() {
            return new Rating(mark, score);
        }
    }

    record OpinionRow(long sheetId, LineKind lineKind, String lineKey, String about, String opinion) {

        LineOpinion toOpinion() {
            return new LineOpinion(lineKind, lineKey, about, opinion);
        }
    }

    Optional<ReviewSheet> draft(@Param("goalId") long goalId, @Param("step") String step, @Param("userId") long userId);

    List<ReviewSheet> given(long goalId);

    List<MarkRow> marks(@Param("sheetIds") List<Long> sheetIds);

    List<OpinionRow> opinions(@Param("sheetIds") List<Long> sheetIds);

    void insert(ReviewSheet sheet);

    int update(ReviewSheet sheet);

    void delete(long sheetId);

    void insertMark(@Param("sheetId") long sheetId, @Param("point") String point, @Param("rating") Rating rating);

    void insertOpinion(@Param("sheetId") long sheetId, @Param("o") LineOpinion opinion);

    void deleteMarks(long sheetId);

    void deleteOpinions(long sheetId);
}
