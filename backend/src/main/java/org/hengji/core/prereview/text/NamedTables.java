package org.hengji.core.prereview.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.Scope;
import org.hengji.core.prereview.tables.Grid;
import org.hengji.core.rulepack.Severity;

/** Tables that the narrative names and the document does not hold. */
final class NamedTables {

    static final Rule RULE = new Rule("TEXT-07", FindingKind.MISSING_TABLE,
            "说明文字中提到的预算表，文件中应当有；书名号中的表名为警告，其他提到的表名为提示。", NamedTables::check);

    private static final Pattern QUOTED = Pattern.compile("《([^《》]{2,40}表)》");
    private static final Pattern BARE = Pattern.compile("[\\p{IsHan}“”]{2,24}?(?<![下附此该报代上空])表(?![示明现达彰率格头内])");
    private static final Pattern BUDGET_TABLE = Pattern.compile("收支|收入|支出|预算|采购|资产|经费|决算|汇总");
    private static final Pattern COMMON = Pattern.compile("\\d{4}年度?|部门|单位|预算|情况|本级|[“”()]|表|财政拨款|一般公共");
    private static final Pattern LEAD_IN = Pattern.compile("^.*(详见|参见|见附件|见|列入|反映在|填报|根据|按照|包括|及|和|与|的)(?=.{3,}表)");

    private NamedTables() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        List<String> titles = Grid.of(reviewed).stream().map(grid -> core(grid.plainTitle())).toList();
        Map<String, Place> quoted = new LinkedHashMap<>();
        Map<String, Place> bare = new LinkedHashMap<>();
        if (titles.isEmpty()) {
            return;
        }
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            Matcher matcher = QUOTED.matcher(passage.text());
            while (matcher.find()) {
                missing(matcher.group(1), titles, quoted, passage);
            }
            matcher = BARE.matcher(QUOTED.matcher(passage.text()).replaceAll(""));
            while (matcher.find()) {
                missing(LEAD_IN.matcher(matcher.group()).replaceFirst(""), titles, bare, passage);
            }
        }
        quoted.forEach((name, place) -> report(found, name, place, Severity.ERROR));
        bare.forEach((name, place) -> report(found, name, place, Severity.HINT));
    }

    private static void missing(String name, List<String> titles, Map<String, Place> into, Passage passage) {
        String core = core(name);
        boolean isBudgetTable = BUDGET_TABLE.matcher(name).find() && !name.contains("绩效") && core.length() >= 2;
        if (isBudgetTable && titles.stream().noneMatch(title -> isWithin(core, title))) {
            into.putIfAbsent(name, passage.place());
        }
    }

    private static void report(Findings found, String name, Place place, Severity severity) {
        found.at(new Place(Scope.DOCUMENT, null, null, name, place.steps())).atMost(severity).with("table", name)
                .say("说明文字提到“%s”，文件中没有这张表，请补上表格或改正文字。", name);
    }

    /** The words of a title that tell it from others. */
    private static String core(String name) {
        return COMMON.matcher(PlainText.of(name)).replaceAll("");
    }

    /** Whether the characters of a name stand in a title in their order. */
    private static boolean isWithin(String name, String title) {
        int at = 0;
        for (int i = 0; i < title.length() && at < name.length(); i++) {
            if (title.charAt(i) == name.charAt(at)) {
                at++;
            }
        }
        return at == name.length();
    }
}
