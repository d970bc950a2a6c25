package org.hengji.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Masks the texts of an answer before they leave the house; see {@link Masking}. Pages never get to see what they would have to hide. */
@RestControllerAdvice
class MaskedAnswers implements ResponseBodyAdvice<Object> {

    private final ObjectMapper json;

    MaskedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return MappingJackson2HttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public Object beforeBodyWrite(Object body, MethodParameter returnType, MediaType type, Class<? extends HttpMessageConverter<?>> converter,
                                  ServerHttpRequest request, ServerHttpResponse response) {
        UnaryOperator<String> mask = Masking.current();
        return mask == null || body == null ? body : masked(json.valueToTree(body), mask);
    }

    private static JsonNode masked(JsonNode node, UnaryOperator<String> mask) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(mask.apply(text.textValue()));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, masked(array.get(i), mask));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(masked(field.getValue(), mask)));
        }
        return node;
    }
}
