package org.hengji.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The real documents that every test of the core reads. */
public final class SampleDocuments {

    /** Five departments' published budgets, shipped as sample data. */
    public static final List<String> DEPARTMENTS = List.of(
            "sql/sample/xigong-community-2021.json", "sql/sample/jianxi-community-2023.json",
            "sql/sample/xigong-street-2023.json", "sql/sample/xiguan-street-2024.json",
            "sql/sample/xushui-chengqu-2021.json");

    /** Two tables of other provinces, with the keys of richer forms. */
    public static final List<String> RICHER = List.of(
            "samples/goals-jingyan-mata-2023.json", "samples/selfeval-jishan-medicare-2020.json");

    private SampleDocuments() {
    }

    public static Stream<String> all() {
        return Stream.concat(DEPARTMENTS.stream(), RICHER.stream());
    }

    public static byte[] bytes(String name) {
        try (InputStream in = SampleDocuments.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static GoalDocument read(String name) {
        return GoalDocuments.read(bytes(name));
    }
}
