package org.hengji.core.prereview.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;

/**
 * A text that states figures, made easy to read for a rule: half-width marks and digits, no blanks within a line.
 *
 * @param heading its heading as printed, empty if it has none
 * @param text    the text
 * @param place   where it stands
 */
record Passage(String heading, String text, Place place) {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]");

    /** The sections of the narrative. */
    static List<Passage> ofNarrative(Reviewed reviewed) {
        return reviewed.shared(Narrative.class, Narrative::read).all();
    }

    private record Narrative(List<Passage> all) {

        static Narrative read(Reviewed reviewed) {
            List<NarrativePart> parts = reviewed.document().narrative();
            return new Narrative(IntStream.range(0, parts.size()).filter(i -> parts.get(i) != null).mapToObj(i -> new Passage(
                    parts.get(i).section() == null ? "" : parts.get(i).section(), plain(parts.get(i).text()), Place.narrative(i))).toList());
        }
    }

    /** The narrative and the purposes of the projects. */
    static List<Passage> all(Reviewed reviewed) {
        List<Passage> passages = new ArrayList<>(ofNarrative(reviewed));
        reviewed.projects().stream().filter(project -> project.part().purpose() != null)
                .forEach(project -> passages.add(new Passage("", plain(project.part().purpose()), project.place().at("purpose"))));
        return passages;
    }

    /** Heading and text in one, as easy to read as the text. */
    String whole() {
        return plain(heading) + "\n" + text;
    }

    List<String> lines() {
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String printed) {
        return printed == null ? "" : BLANKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
    }
}
