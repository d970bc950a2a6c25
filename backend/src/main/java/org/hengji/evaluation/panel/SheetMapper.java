package org.hengji.evaluation.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SheetMapper {

    /** The open sheet of this person; nobody ever finds another's. */
    Optional<ScoreSheet> own(@Param("evaluationId") long evaluationId, @Param("userId") long userId);

    /** Every sheet of the evaluation, by expert and time. */
    List<ScoreSheet> all(long evaluationId);

    List<SheetMark> marks(@Param("sheetIds") List<Long> sheetIds);

    void insert(@Param("memberId") long memberId, @Param("sheetNo") int sheetNo, @Param("askedAgain") String askedAgain, @Param("overall") String overall);

    /** The same marks on another sheet. */
    void copyMarks(@Param("from") long from, @Param("memberId") long memberId, @Param("sheetNo") int sheetNo);

    void removeMarks(long sheetId);

    void insertMarks(@Param("sheetId") long sheetId, @Param("marks") List<ScoreSheetEdit.Entry> marks);

    int write(@Param("id") long id, @Param("version") int version, @Param("overall") String overall);

    int end(@Param("id") long id, @Param("version") int version, @Param("state") ScoreSheet.State state, @Param("at") Instant at);
}
