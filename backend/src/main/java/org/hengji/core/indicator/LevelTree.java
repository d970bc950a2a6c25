package org.hengji.core.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The tree of indicator levels of one rule and year: level 1 (产出, 效益 …) and under each its level 2.
 *
 * @param levels the first level in the order of the form
 */
public record LevelTree(List<Level> levels) {

    public LevelTree {
        levels = List.copyOf(levels);
    }

    /**
     * A level.
     *
     * @param name     its name without the suffix 指标
     * @param aliases  other names that forms print for it
     * @param children the levels under it
     */
    public record Level(String name, List<String> aliases, List<Level> children) {

        public Level {
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
            children = children == null ? List.of() : List.copyOf(children);
        }

        /** Whether a printed name means this level, with or without 指标 and an explanation in brackets. */
        public boolean isNamed(String printed) {
            String plain = withoutSuffix(printed);
            return withoutSuffix(name).equals(plain) || aliases.stream().anyMatch(alias -> withoutSuffix(alias).equals(plain));
        }

        /** The level under this one that a printed name means; empty if none. */
        public Optional<Level> child(String printed) {
            return named(children, printed);
        }
    }

    /** The first level that a printed name means; empty if none or if the cell is blank. */
    public Optional<Level> level1(String printed) {
        return named(levels, printed);
    }

    /** Whether the first level of this name is part of the tree: 成本 is in the newer tree only. */
    public boolean has(String name) {
        return level1(name).isPresent();
    }

    private static Optional<Level> named(List<Level> levels, String printed) {
        return printed == null ? Optional.empty() : levels.stream().filter(level -> level.isNamed(printed)).findFirst();
    }

    private static String withoutSuffix(String printed) {
        return TargetText.plain(printed).replaceAll("\\(.*\\)分?$", "").replaceAll("(指标|目标)$", "");
    }
}
