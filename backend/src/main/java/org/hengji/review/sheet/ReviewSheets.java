package org.hengji.review.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.review.Rating;
import org.hengji.goal.Goal;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Repository;

/** The stored review forms. */
@Repository
class ReviewSheets {

    private final ReviewSheetMapper mapper;
    private final Batches batches;

    ReviewSheets(ReviewSheetMapper mapper, Batches batches) {
        this.mapper = mapper;
        this.batches = batches;
    }

    /** What a reviewer has begun at the step where the goal lies. */
    Optional<ReviewSheet> draft(Goal goal, long userId) {
        return mapper.draft(goal.id(), goal.step().name(), userId).map(sheet -> filled(List.of(sheet)).get(0));
    }

    /** Every form given on the goal, the oldest first. */
    List<ReviewSheet> given(long goalId) {
        return filled(mapper.given(goalId));
    }

    /** @throws Refusal stale when the author has written it elsewhere since */
    void store(ReviewSheet sheet) {
        if (!sheet.stored()) {
            mapper.insert(sheet);
        } else if (mapper.update(sheet) == 0) {
            throw Refusal.stale("审核表");
        } else {
            mapper.deleteMarks(sheet.id());
            mapper.deleteOpinions(sheet.id());
        }
        batches.each(ReviewSheetMapper.class, sheet.ratings().entrySet(), (m, r) -> m.insertMark(sheet.id(), r.getKey(), r.getValue()));
        batches.each(ReviewSheetMapper.class, sheet.opinions(), (m, o) -> m.insertOpinion(sheet.id(), o));
        sheet.saved();
    }

    void delete(ReviewSheet sheet) {
        mapper.deleteMarks(sheet.id());
        mapper.deleteOpinions(sheet.id());
        mapper.delete(sheet.id());
    }

    private List<ReviewSheet> filled(List<ReviewSheet> sheets) {
        if (sheets.isEmpty()) {
            return sheets;
        }
        List<Long> ids = sheets.stream().map(ReviewSheet::id).toList();
        Map<Long, Map<String, Rating>> ratings = new LinkedHashMap<>();
        mapper.marks(ids).forEach(m -> ratings.computeIfAbsent(m.sheetId(), id -> new LinkedHashMap<>()).put(m.point(), m.toRating()));
        Map<Long, List<LineOpinion>> opinions = mapper.opinions(ids).stream().collect(Collectors.groupingBy(
                ReviewSheetMapper.OpinionRow::sheetId, Collectors.mapping(ReviewSheetMapper.OpinionRow::toOpinion, Collectors.toList())));
        sheets.forEach(sheet -> sheet.read(ratings.getOrDefault(sheet.id(), Map.of()), opinions.getOrDefault(sheet.id(), List.of())));
        return sheets;
    }
}
