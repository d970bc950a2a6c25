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
