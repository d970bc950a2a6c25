package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that only a person can judge by degrees: a grade (优, 良好), a state (规范, 健全) or
 * a change of some degree (有所提升). A sentence is no such word.
 */
final class GradedRecogniser implements TargetReader.Recogniser {

    private static final String GRADE = "优|良|中|差|优秀|优良|良好|较好|较高|较强|一般|合格|达标|满意|基本满意|比较满意|较满意|非常满意";
    private static final String STATE = "健全|公开|合理|合规|完整|相关|真实|科学|规范|完善|准确|及时|有效|明确|稳定|可持续|长期";
    private static final String DEGREE = "(?:有所|有效|有力|明显|显著|较大|大幅|持续|逐步|逐年|稳步|不断|进一步|基本|充分|长期|高效|保持|得到)";

    private static final Pattern WORD = Pattern.compile(
            "(?:定性)?(?:" + GRADE + "|" + STATE + "|" + DEGREE + "\\p{IsHan}{1,4})");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        return WORD.matcher(plain).matches() ? Optional.of(Target.words(printed, TargetKind.GRADED, Clarity.VAGUE)) : Optional.empty();
    }
}
