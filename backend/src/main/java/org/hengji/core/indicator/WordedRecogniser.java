package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that begin like a value and are none to compare with, though nothing is wrong with them: a ratio (1:1.5, ≤10/10万),
 * a price with its quantity (1000元/人*4人), nothing bad (0投诉); and a value that a template left open (≥**%).
 */
final class WordedRecogniser implements TargetReader.Recogniser {

    private static final Pattern RATIO = Pattern.compile(
            "[≥≧≤≦=><]?\\d+(?:\\.\\d+)?(?:[:/]\\d+(?:\\.\\d+)?(?:[十百千万亿]+\\p{IsHan}{0,2})?|/[十百千万亿]+\\p{IsHan}{0,2})(?:以上|以下|以内)?");
    private static final Pattern PRODUCT = Pattern.compile("(\\d[^×xX*]*(?:[*·]\\p{IsHan}{1,2})?)[×xX*](\\d[^×xX*]*)");
    private static final Pattern NOTHING_BAD = Pattern.compile("[0零]\\p{IsHan}{2,6}");
    private static final Pattern LEFT_OPEN = Pattern.compile("[≥≧≤≦=><]*(?:\\*+|[xX×]+|_+)(?:[%‰]|[\\p{IsHan}/·]{1,6})?");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        if (LEFT_OPEN.matcher(plain).matches()) {
            return Optional.of(Target.words(printed, TargetKind.TEXT, Clarity.BLANK));
        }
        return RATIO.matcher(plain).matches() || NOTHING_BAD.matcher(plain).matches() || isProduct(plain)
                ? Optional.of(Target.words(printed, TargetKind.TEXT, Clarity.CLEAR)) : Optional.empty();
    }

    private static boolean isProduct(String plain) {
        Matcher product = PRODUCT.matcher(plain);
        return product.matches() && hasUnit(product.group(1)) && hasUnit(product.group(2));
    }

    private static boolean hasUnit(String text) {
        return Quantity.read(text).filter(quantity -> quantity.unit() != null).isPresent();
    }
}
