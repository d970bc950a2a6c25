package org.hengji.core.rulepack;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a person is masked in the texts of goals for readers outside the goal's desks.
 *
 * @param hidden what is masked
 * @param seenBy posts at the goal's own desks whose holders read it as it is
 */
public record PersonalData(List<Kind> hidden, Set<String> seenBy) {

    /** Something by which a person can be found, and how much of it is left when it is masked. */
    public enum Kind {
        /** A mobile number keeps its first three and last four digits; a number of the fixed network its last two, after the area code. */
        PHONE("(?<!\\d)(?:(1[3-9]\\d)\\d{4}(\\d{4})|(0\\d{2,3}-)\\d{5,6}(\\d{2}))(?!\\d|\\.\\d|元|万)", "$1$3****$2$4"),
        /** An identity number keeps its first and last four characters. */
        ID_NUMBER("(?<!\\d)(\\d{4})\\d{10}(\\d{3}[\\dXx])(?![\\dXx])", "$1**********$2"),
        /** An address keeps its first letter and what stands behind the sign. */
        EMAIL("(?<![\\w.+-])(\\w)[\\w.+-]*@([\\w-]+(?:\\.[\\w-]+)+)", "$1****@$2");

        private final Pattern pattern;
        private final String masked;

        Kind(String pattern, String masked) {
            this.pattern = Pattern.compile(pattern);
            this.masked = masked;
        }

        private String mask(String text) {
            return pattern.matcher(text).replaceAll(masked);
        }
    }

    public PersonalData {
        hidden = List.copyOf(hidden);
        seenBy = Set.copyOf(seenBy);
    }

    /** The text with everything masked that is to be hidden. */
    public String mask(String text) {
        String masked = text;
        for (Kind kind : hidden) {
            masked = kind.mask(masked);
        }
        return masked;
    }
}
