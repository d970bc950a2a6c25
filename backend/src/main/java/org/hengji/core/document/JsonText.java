package org.hengji.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with a document as JSON text, before its shape is looked at. */
final class JsonText {

    private final JsonFactory factory;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Set<String>> keysOfOpenObjects = new ArrayDeque<>();

    private JsonText(JsonFactory factory) {
        this.factory = factory;
    }

    /** The problems in the order of the text; text that is no JSON ends the search. */
    static List<Problem> problemsOf(byte[] text, JsonFactory factory) {
        JsonText json = new JsonText(factory);
        try (JsonParser parser = factory.createParser(text)) {
            json.check(parser);
        } catch (StreamConstraintsException tooMuch) {
            json.add(tooMuch.getLocation(), "嵌套过深，或某个数字、文字过长，不是绩效目标文档");
        } catch (JsonProcessingException malformed) {
            json.add(malformed.getLocation(), "JSON 写法有误，请检查此处附近的引号、逗号、括号和文字编码（UTF-8）");
        } catch (IOException undecodable) {
            json.problems.add(new Problem("", "文字编码有误，请存为 UTF-8 编码的 JSON"));
        }
        return json.problems;
    }

    private void check(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            problems.add(new Problem("", "内容为空"));
            return;
        }
        checkToken(parser);
        while (!parser.getParsingContext().inRoot()) {
            parser.nextToken();
            checkToken(parser);
        }
        if (parser.nextToken() != null) {
            add(parser.currentTokenLocation(), "JSON 到此之前已经结束，请删除多余内容");
        }
    }

    private void checkToken(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> keysOfOpenObjects.push(new HashSet<>());
            case END_OBJECT -> keysOfOpenObjects.pop();
            case FIELD_NAME -> {
                if (!keysOfOpenObjects.element().add(parser.currentName())) {
                    add(parser, "键 " + parser.currentName() + " 重复，请只保留一个");
                }
                checkCharacters(parser);
            }
            case VALUE_STRING -> checkCharacters(parser);
            // A printed figure has no exponent, and writing one out in full could fill the memory.
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getText();
                if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
                    add(parser, "数字不能用科学计数法，请按所印的写法填写");
                }
            }
            default -> { }
        }
    }

    private void checkCharacters(JsonParser parser) throws IOException {
        if (hasLoneSurrogate(parser.getText())) {
            add(parser, "含有残缺的字符（单个代理项），请重新输入");
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void add(JsonParser parser, String message) {
        problems.add(new Problem(parser.getParsingContext().pathAsPointer().toString(), message));
    }

    private void add(JsonLocation at, String message) {
        problems.add(new Problem("", at == null ? message
                : "第 %d 行第 %d 列：%s".formatted(at.getLineNr(), at.getColumnNr(), message)));
    }
}
