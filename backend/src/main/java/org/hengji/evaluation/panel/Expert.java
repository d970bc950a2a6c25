package org.hengji.evaluation.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Somebody in a region's pool (专家库).
 *
 * @param specialties what he knows, separated by 、
 * @param userId      the account by which he scores; null while he has none
 */
public record Expert(long id, long regionId, String name, ExpertKind kind, String workplace, String title, String specialties, Long userId,
              String accountName, boolean active, int version) {

    private static final String SEPARATOR = "、";

    List<String> fields() {
        return split(specialties);
    }

    static List<String> split(String specialties) {
        return specialties.isEmpty() ? List.of() : Arrays.asList(specialties.split(SEPARATOR));
    }

    static String join(Collection<String> specialties) {
        return String.join(SEPARATOR, specialties.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList());
    }
}
