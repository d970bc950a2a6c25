package org.hengji.core.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.core.document.GoalDocument;

/** The layouts that are in use. */
public final class FormLayouts {

    private static final String FOLDER = "rules/forms/";
    private static final ObjectMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final List<FormLayout> layouts;

    FormLayouts(List<FormLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** The layouts that {@code rules/forms/layouts.yaml} on the class path lists. */
    public static FormLayouts shipped() {
        return Shipped.LAYOUTS;
    }

    private static FormLayouts listed() {
        List<FormLayout> layouts = new ArrayList<>();
        for (String id : parse("layouts.yaml", String[].class)) {
            layouts.add(new FormLayout(parse(id + ".yaml", LayoutSpec.class)));
        }
        return new FormLayouts(layouts);
    }

    /** Every layout in order. */
    public List<FormLayout> all() {
        return layouts;
    }

    /** The layout of this id; empty if there is none. */
    public Optional<FormLayout> find(String id) {
        return layouts.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** The layouts that have a place for everything they are to show of the document. */
    public List<FormLayout> fitting(GoalDocument document) {
        return layouts.stream().filter(layout -> layout.fits(document)).toList();
    }

    /**
     * The layouts in which a department's goals are granted: one for its own goal, one for its projects. A part that no
     * layout can print is left out.
     *
     * @param ofPack ids of the layouts that the region's rule pack names; they come before any other
     */
    public List<FormLayout> official(GoalDocument document, List<String> ofPack) {
        List<FormLayout> official = new ArrayList<>();
        if (document.departmentGoal() != null) {
            best(document, ofPack, true).ifPresent(official::add);
        }
        if (!document.projects().isEmpty()) {
            best(document, ofPack, false).ifPresent(official::add);
        }
        return official;
    }

    /** The region's form is the official one even where it has no place for all that an editor can hold. */
    private Optional<FormLayout> best(GoalDocument document, List<String> ofPack, boolean ofDepartment) {
        List<FormLayout> candidates = layouts.stream().filter(layout -> layout.ofDepartment() == ofDepartment && layout.declaresGoals()).toList();
        return candidates.stream().filter(layout -> ofPack.contains(layout.id())).findFirst()
                .or(() -> candidates.stream().filter(layout -> layout.holds(document)).findFirst());
    }

    /** Read once, when they are first asked for. */
    private static final class Shipped {
        private static final FormLayouts LAYOUTS = listed();
    }

    private static <T> T parse(String name, Class<T> type) {
        try (InputStream in = FormLayouts.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + name + " on the class path");
            }
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
