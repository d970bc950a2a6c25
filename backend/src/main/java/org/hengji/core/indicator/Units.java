package org.hengji.core.indicator;

import java.util.Map;
import java.util.regex.Pattern;

/** The units that targets are printed with: measure words, money, time, and quotients and products of them. */
final class Units {

    static final String PERCENT = "%";
    static final String PER_MILLE = "‰";

    private static final Map<String, String> SPELLINGS = Map.of("百分比", PERCENT, "个百分比", PERCENT);

    private static final String MONEY = "元|角|分|元整";
    private static final String TIME = "年|个?月|个?季度|周|天|日|个?工作日|日历天|自然日|工作天|小时|分钟|秒";
    private static final String SIZE = "平方米|平方公里|平方千米|立方米|公里|千米|米|厘米|亩|公顷|吨|公斤|千克|克|升|千瓦时|千瓦|度"
            + "|平米|平方|立方|方|毫米|毫升|毫克|微克|分贝|兆瓦|千伏|亿千瓦时|m|m2|m3|km|km2|kg|t";
    private static final String PEOPLE = "人|人次|人数|人天|名|位|户|户次|家|家次|村|社区|街道|网格";
    private static final String TIMES = "次|项|批|期|场|场次|届|轮|班|例|宗|起|课时|学时|车次|台次|篇次|标段|倍|级|星|星级|A级|批次|班次|件次|条次|户数|个?百分点|个点|大类";
    private static final String THINGS = "个|件|份|套|台|台套|辆|部|架|艘|支|枝|根|条|张|本|册|页|篇|幅|种|类|款|组|队|所|处|座"
            + "|栋|幢|间|片|块|盏|棵|株|头|只|对|双|盒|箱|瓶|袋|桶|点|站|笔|点位|车位|床位|泊位|口|眼|颗|枚|把|面|车|院|校|桩|尾|羽|班级|字|词条";
    private static final String ATOM = "(?:[十百千万亿]|十万|百万|千万)?(?:"
            + String.join("|", MONEY, TIME, SIZE, PEOPLE, TIMES, THINGS) + ")";

    private static final Pattern UNIT = Pattern.compile("[%‰]|(?:" + ATOM + "|万|亿)(?:[/·•*.每]" + ATOM + "){0,3}|/" + ATOM);
    /** Measure words that the noun they count may follow: 2辆车, 5所学校. */
    static final String BEFORE_NOUN = "(?:个|件|份|套|台|辆|部|架|艘|支|条|张|本|册|篇|幅|种|类|款|组|队|所|处|座|栋|幢|间|片|块|盏|棵|株|头|只|对|名|位|家|项|批|场|期|届|次|起|例|口|眼)";
    private static final Pattern ONE_WORD = Pattern.compile("\\p{IsHan}|[A-Za-zμ°]{1,5}\\d?(?:/[A-Za-z]{1,4}\\d?)?");

    private Units() {
    }

    /** The unit in its usual spelling; null for an empty text. */
    static String spelling(String printed) {
        return printed.isEmpty() ? null : SPELLINGS.getOrDefault(printed, printed);
    }

    static boolean isUnit(String text) {
        return UNIT.matcher(text).matches();
    }

    /** After digits any single character is taken for a measure word and any letters for a symbol, since there are hundreds of them. */
    static boolean isUnitAfterDigits(String text) {
        return isUnit(text) || ONE_WORD.matcher(text).matches();
    }
}
