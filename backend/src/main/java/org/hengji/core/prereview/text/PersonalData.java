package org.hengji.core.prereview.text;

import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.tables.Grid;

/** Names of persons with their telephone numbers in what will be public. */
final class PersonalData {

    static final Rule RULE = new Rule("TEXT-14", FindingKind.PERSONAL_DATA_EXPOSED,
            "公开的表格和文字中，不宜同时出现人员姓名和联系电话。", PersonalData::check);

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1\\d{10}|0{11}|(0\\d{2,3}-?)?\\d{7,8})(?!\\d)");
    private static final Pattern PHONE_WORD = Pattern.compile("电话|手机|联系方式");
    private static final Pattern PERSON_WORD = Pattern.compile("姓名|负责人|联系人|填报人|填表人|经办人|审核人|人员");
    private static final Pattern PERSON_WITH_PHONE = Pattern.compile("(联系人|负责人|填报人|经办人)[::]?\\p{IsHan}{2,4}[^。;]{0,12}?" + PHONE.pattern());

    private PersonalData() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        for (Grid grid : Grid.of(reviewed)) {
            if (exposes(grid)) {
                found.at(grid.place()).with("table", grid.title())
                        .say("“%s”中有人员姓名和联系电话，公开前请隐去。", grid.title());
            }
        }
        for (Passage passage : Passage.all(reviewed)) {
            if (PERSON_WITH_PHONE.matcher(passage.text()).find()) {
                found.at(passage.place()).say("文字中有人员姓名和联系电话，公开前请隐去。");
            }
        }
    }

    private static boolean exposes(Grid grid) {
        List<String> words = grid.allTexts();
        return words.stream().anyMatch(word -> PHONE_WORD.matcher(word).find())
                && words.stream().anyMatch(word -> PERSON_WORD.matcher(word).find())
                && words.stream().anyMatch(word -> PHONE.matcher(word).matches());
    }
}
