package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is done: 每季度一次, 全年12次, 每月至少2次, 按季支付, 每个工作日, 7×24小时. */
final class FrequencyRecogniser implements TargetReader.Recogniser {

    private static final String SPAN = "个?(半年|年度?|季度|季|月|周|星期|旬|工作日|天|日)";
    private static final String TIMES = "([零〇一二两三四五六七八九十]+|\\d+)(次|期|场|回|轮|批)";
    private static final String DOING = "(?:(?:足额|及时|按时|定期)?(?:支付|发放|拨付|结算|缴纳|上报|报送|开展|进行|完成|执行|付款|考核|更新|公示|巡查))?";

    private static final Pattern COUNTED = Pattern.compile("[每全一1]" + SPAN + "(.*?)" + TIMES + "(以上|及以上)?");
    private static final Pattern RHYTHM = Pattern.compile("(?:按|逐|每)" + SPAN + "(?:[初末底]|\\d{1,2}[日号])?(?:以?前|之前)?" + DOING);

    private static final Pattern ROUND_THE_CLOCK = Pattern.compile("(?:\\d{1,3}天?|每天|全天)[×xX*]24(?:小时|h)?\\p{IsHan}{0,6}");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            Comparison comparison = Comparison.of(counted.group(2));
            return comparison.rest().isEmpty() ? times(counted).map(times -> Target.frequency(printed,
                    counted.group(5) == null ? comparison.before() : Operator.AT_LEAST, times,
                    counted.group(4) + "/" + counted.group(1))) : Optional.empty();
        }
        return RHYTHM.matcher(plain).matches() || ROUND_THE_CLOCK.matcher(plain).matches()
                ? Optional.of(Target.frequency(printed, null, null, null)) : Optional.empty();
    }

    private static Optional<BigDecimal> times(Matcher counted) {
        String number = counted.group(3);
        return Character.isDigit(number.charAt(0)) ? Optional.of(new BigDecimal(number)) : ChineseNumber.read(number);
    }
}
