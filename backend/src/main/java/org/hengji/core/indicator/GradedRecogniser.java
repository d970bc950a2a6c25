package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that only a person can judge by degrees: a grade (优, 良好), a state (规范, 健全) or
 * a change of some degree (有所提升, 效果明显). A sentence is no such word. The grade of a published scale
 * (A级, Ⅲ类, 一级A标准) and the scale itself (优良中差) are clear.
 */
final class GradedRecogniser implements TargetReader.Recogniser {

    private static final String GRADE = "(?:优|良|中|差|优秀|优良|良好|较好|较高|较强|一般|中等|合格|达标|满意|基本满意|比较满意|较满意|非常满意)(?:及?以上)?";
    private static final String STATE = "健全|公开|合理|合规|完整|相关|真实|科学|规范|完善|准确|及时|有效|明确|稳定|可持续|长期";
    private static final String DEGREE = "(?:有所|有效|有力|明显|显著|较大|大幅|持续|逐步|逐年|稳步|不断|进一步|基本|充分|长期|高效|保持|得到)";

    private static final Pattern WORD = Pattern.compile(
            "(?:定性)?(?:" + GRADE + "|" + STATE + "|" + DEGREE + "\\p{IsHan}{1,4}|效果(?:明显|显著|良好|较好))");

    private static final Pattern SCALE = Pattern.compile("优[、/,]?良[、/,]?(?:中[、/,]?)?(?:低[、/,]?)?差");
    private static final Pattern OF_A_SCALE = Pattern.compile("(?:[≥≧≤≦=>]|达到|不低于)?(?:国家|省|市)?"
            + "(?:\\d?[A-F]{1,5}[+-]?|[IVX]{1,4}|[一二三四五])[级类等](?:[A-C甲乙丙]等?)?(?:标准|水质|水体?)?(?:及?以上|以下)?(?:标准|水质)?");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        if (SCALE.matcher(plain).matches() || OF_A_SCALE.matcher(plain).matches()) {
            return Optional.of(Target.words(printed, TargetKind.GRADED, Clarity.CLEAR));
        }
        return WORD.matcher(plain).matches() ? Optional.of(Target.words(printed, TargetKind.GRADED, Clarity.VAGUE)) : Optional.empty();
    }
}
