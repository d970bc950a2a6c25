package org.hengji.core.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says in Chinese what a schema keyword found. */
final class Wording {

    private static final Map<String, String> TYPES = Map.of(
            "string", "文字", "number", "数字", "integer", "整数", "boolean", "true 或 false",
            "array", "列表", "object", "对象", "null", "空（null）");

    private Wording() {
    }

    static String of(ValidationMessage message, String title) {
        JsonNode rule = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> "缺少必填项 " + message.getProperty() + (title.isEmpty() ? "" : "（" + title + "）");
            case "additionalProperties", "unevaluatedProperties" ->
                    "不认识的键 " + message.getProperty() + "，请删除或改正";
            case "type" -> wrongType(rule, message.getInstanceNode());
            case "enum" -> "只能是 " + list(rule) + "，实际为 " + message.getInstanceNode().asText();
            case "minimum" -> "不能小于 " + rule.asText() + "，实际为 " + message.getInstanceNode().asText();
            case "maximum" -> "不能大于 " + rule.asText() + "，实际为 " + message.getInstanceNode().asText();
            case "minLength" -> "不能为空，请填写";
            case "minItems" -> "至少要有 " + rule.asText() + " 项";
            case "pattern" -> "写法不对，实际为 " + message.getInstanceNode().asText();
            default -> "不符合要求（" + message.getType() + "）";
        };
    }

    private static String wrongType(JsonNode allowed, JsonNode value) {
        String expected = (allowed.isArray() ? StreamSupport.stream(allowed.spliterator(), false) : Stream.of(allowed))
                .map(JsonNode::asText)
                .filter(type -> !type.equals("null"))
                .map(TYPES::get)
                .collect(Collectors.joining("或"));
        return value.isNull() ? "不能为空（null），应为" + expected : "应为" + expected + "，实际为" + typeOf(value);
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> TYPES.get("string");
            case NUMBER -> TYPES.get("number");
            case BOOLEAN -> value.asText();
            case ARRAY -> TYPES.get("array");
            default -> TYPES.get("object");
        };
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("、"));
    }
}
