package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.GivenScores.By;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.ScoreRoom;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.EvaluationScoring;
import org.hengji.evaluation.SelfEvaluation;
import org.springframework.stereotype.Component;

/** Scores a re-check line by line. A line that was left as the unit wrote it keeps its score, whatever has become of the pack. */
@Component
class RecheckScoring {

    private final EvaluationScoring scoring;
    private final RulePacks packs;

    RecheckScoring(EvaluationScoring scoring, RulePacks packs) {
        this.scoring = scoring;
        this.packs = packs;
    }

    /**
     * What the re-check comes to.
     *
     * @param grade null while a line cannot be scored
     * @param rooms what may be given to each line
     */
    record Found(List<EvaluationLine> lines, BigDecimal total, Grade grade, List<Optional<ScoreRoom>> rooms) {}

    Found score(SelfEvaluation evaluation, List<EvaluationLine> self, BigDecimal executedYuan, List<EvaluationLine> lines) {
        EvaluationScoring.Scored scored = scoring.score(evaluation, executedYuan, lines, By.RECHECK);
        boolean sameMoney = same(evaluation.executedYuan(), executedYuan);
        List<EvaluationLine> found = IntStream.range(0, lines.size()).mapToObj(i -> isChanged(self.get(i), lines.get(i)) || i == 0 && !sameMoney
                ? scored.lines().get(i) : lines.get(i).scoredAs(self.get(i))).toList();
        BigDecimal total = found.stream().map(EvaluationLine::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = found.stream().allMatch(line -> line.basis() != null);
        return new Found(found, total, complete ? packs.get(evaluation.rulePackId()).grade(total) : null, scored.rooms());
    }

    /** Whether who re-checks has written something else into the line than the unit. */
    static boolean isChanged(EvaluationLine self, EvaluationLine found) {
        return !Objects.equals(self.actual(), found.actual()) || !same(self.completion(), found.completion()) || !same(self.givenScore(), found.givenScore());
    }

    /** @throws Refusal naming every line that cannot be scored, goes beyond its room, or differs without a reason */
    static void requireComplete(List<EvaluationLine> self, List<EvaluationLine> found) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            EvaluationLine line = found.get(i);
            String at = "/lines/" + i;
            if (line.basis() == null) {
                places.add(new Place(at + "/actual", "第 " + (i + 1) + " 行未能计分，请填写可以比较的完成值或评定完成程度"));
            }
            if (line.scoreFlags().contains(ScoreFlag.GIVEN_OUTSIDE_ROOM)) {
                places.add(new Place(at + "/givenScore", "第 " + (i + 1) + " 行核定的得分高于按规则可得的分数"));
            }
            boolean differs = isChanged(self.get(i), line) || line.score().compareTo(self.get(i).score()) != 0;
            if (differs && line.givenReason() == null) {
                places.add(new Place(at + "/reason", "第 " + (i + 1) + " 行与自评不同，须说明理由"));
            }
        }
        if (!places.isEmpty()) {
            throw Refusal.invalid("复核还有 " + places.size() + " 处需要补充或改正，请完成后再提交", places);
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
