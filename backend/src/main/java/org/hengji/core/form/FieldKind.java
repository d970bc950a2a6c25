package org.hengji.core.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.core.document.Cell;
import org.hengji.core.form.medium.FormCell.Role;
import org.hengji.core.form.medium.RawCell;

/** How a value of the document stands in a cell. */
enum FieldKind {

    /** A text, verbatim. */
    TEXT(Role.TEXT),
    /** A short text, verbatim, in the middle. */
    CENTERED(Role.CENTERED),
    /** A figure with its printed precision; a dash stands for none. */
    NUMBER(Role.NUMBER),
    /** A figure that may have 分 after it; a dash stands for none. */
    POINTS(Role.NUMBER),
    /** A figure or a text. */
    VALUE(Role.CENTERED),
    /** 是 or 否. */
    FLAG(Role.CENTERED),
    /** A list of texts. */
    LIST(Role.TEXT);

    private static final Pattern FIGURE = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?");

    private static final Pattern POINTS_SUFFIX = Pattern.compile("分$");
    private static final Pattern DASH = Pattern.compile("[-—–－/]+");

    private final Role role;

    FieldKind(Role role) {
        this.role = role;
    }

    @JsonCreator
    static FieldKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Role role() {
        return role;
    }

    /** What the cell shows; null for a blank one. */
    Cell print(JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(text.asText()));
            return texts.isEmpty() ? null : Cell.of(NumberedTexts.join(texts));
        }
        if (value.isNumber()) {
            return Cell.of(value.decimalValue());
        }
        if (value.isBoolean()) {
            return Cell.of(value.booleanValue() ? "是" : "否");
        }
        return value.textValue().isEmpty() ? null : Cell.of(value.textValue());
    }

    /** The value that the cell shows; empty if the cell cannot be understood. */
    Optional<JsonNode> read(RawCell cell) {
        return switch (this) {
            case TEXT, CENTERED -> Optional.of(TextNode.valueOf(cell.text()));
            case NUMBER -> figureOrDash(Headings.compact(cell.text()));
            case POINTS -> figureOrDash(POINTS_SUFFIX.matcher(Headings.compact(cell.text())).replaceFirst(""));
            case VALUE -> Optional.of(figure(cell.text()).orElseGet(() -> TextNode.valueOf(cell.text())));
            case FLAG -> flag(Headings.compact(cell.text()));
            case LIST -> {
                ArrayNode texts = JsonNodeFactory.instance.arrayNode();
                NumberedTexts.split(cell.text()).forEach(texts::add);
                yield Optional.of(texts);
            }
        };
    }

    private static Optional<JsonNode> figure(String text) {
        String plain = Headings.compact(text);
        return FIGURE.matcher(plain).matches()
                ? Optional.of(DecimalNode.valueOf(new BigDecimal(plain.replace(",", ""))))
                : Optional.empty();
    }

    private static Optional<JsonNode> figureOrDash(String text) {
        return DASH.matcher(text).matches() ? Optional.of(NullNode.getInstance()) : figure(text);
    }

    private static Optional<JsonNode> flag(String text) {
        return switch (text) {
            case "是", "√", "核心", "核心指标" -> Optional.of(BooleanNode.TRUE);
            case "否", "×", "" -> Optional.of(BooleanNode.FALSE);
            default -> Optional.empty();
        };
    }
}
