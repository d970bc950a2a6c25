package org.hengji.core.prereview.indicators;

import org.hengji.core.prereview.Line;

/** Under which level an indicator stands, by the tree or, where a form has levels of its own, by the printed words. */
final class Under {

    private Under() {
    }

    static boolean level(Line line, String level) {
        return line.isUnder(level) || says(line.part().level1(), level) || says(line.part().level2(), level);
    }

    /** 成本, as a first level or under 产出. */
    static boolean cost(Line line) {
        return level(line, "成本");
    }

    static boolean output(Line line) {
        return level(line, "产出") && !cost(line);
    }

    static boolean benefit(Line line) {
        return level(line, "效益") && !satisfaction(line);
    }

    static boolean satisfaction(Line line) {
        return level(line, "满意度");
    }

    private static boolean says(String printed, String level) {
        return printed != null && printed.contains(level);
    }
}
