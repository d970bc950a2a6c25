package org.hengji.core.prereview.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** What a template left in the narrative: alternatives that nobody chose, dots, instructions, lists of nothing. */
final class Residue {

    static final Rule RULE = new Rule("TEXT-06", FindingKind.PLACEHOLDER,
            "说明文字中不应留有模板文字：未作选择的“增加（减少）”、省略号、填写提示、大量“0万元，占0%”的条目。", Residue::check);

    private static final Pattern DOTS = Pattern.compile("(?:[\\p{IsHan}]{1,6})(?:\\.{3,}|…+|_{2,}|[×*xX]{2,}(?=万|元|%|年|个))");
    private static final int EMPTY_ITEMS = 3;

    private Residue() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        List<String> words = reviewed.pack().preReview().words("narrativeResidue").stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC)).toList();
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            String whole = passage.whole();
            List<String> left = new ArrayList<>(words.stream().filter(whole::contains).toList());
            Matcher dots = DOTS.matcher(whole);
            while (dots.find()) {
                left.add(dots.group());
            }
            passage.lines().stream().flatMap(line -> Enumeration.in(line).stream()).filter(Residue::listsNothing).limit(1)
                    .forEach(list -> left.add("0" + list.total().unit() + ",占0%"));
            if (!left.isEmpty()) {
                found.at(passage.place()).with("residue", String.join("；", left)).say(
                        "“%s”留有模板文字“%s”，请按实际情况填写，没有的内容删去。", passage.heading(), String.join("”“", left));
            }
        }
    }

    private static boolean listsNothing(Enumeration list) {
        return list.items().stream().filter(item -> item.mention().figure().signum() == 0
                && item.share() != null && item.share().signum() == 0).count() >= EMPTY_ITEMS;
    }
}
