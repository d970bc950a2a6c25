package org.hengji.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentRefusedTest {

    private static final String SMALL = """
            {"region": "甲市", "fiscalYear": 2024, "amountUnit": "万元", "department": {"name": "甲局"}, "projects": [
              {"name": "甲项目", "amount": 1.50, "indicators": [
                {"level1": "产出指标", "level3": "培训人数", "target": "≥20人"}]}]}""";

    private static final String LONE_SURROGATE = "\\" + "ud83d";

    private static List<Problem> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] json) {
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> GoalDocuments.read(json));
        return refused == null ? List.of() : refused.problems();
    }

    @Test
    void theSmallestDocumentIsAccepted() {
        assertThat(problems(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"fiscalYear\": 2024, | | /fiscalYear | 缺少必填项 fiscalYear（预算年度）",
        "2024 | \"2024\" | /fiscalYear | 应为整数，实际为文字",
        "2024 | 1024 | /fiscalYear | 不能小于 2000，实际为 1024",
        "万元 | 美元 | /amountUnit | 只能是 万元、元，实际为 美元",
        "\"甲局\" | \"\" | /department/name | 不能为空，请填写",
        "\"name\": \"甲局\" | | /department/name | 缺少必填项 name（部门名称）",
        "1.50 | \"1.50\" | /projects/0/amount | 应为数字，实际为文字",
        "\"amount\": 1.50, | | /projects/0/amount | 缺少必填项 amount（金额）",
        "\"培训人数\" | null | /projects/0/indicators/0/level3 | 不能为空（null），应为文字",
        "\"≥20人\" | 20 | /projects/0/indicators/0/target | 应为文字，实际为数字",
        "\"target\" | \"colour\": 1, \"target\" | /projects/0/indicators/0/colour | 不认识的键 colour，请删除或改正",
        "\"target\" | \"a/b~c\": 1, \"target\" | /projects/0/indicators/0/a~1b~0c | 不认识的键 a/b~c，请删除或改正",
        "\"amount\" | \"budget\": 3, \"amount\" | /projects/0/budget | 应为对象，实际为数字",
        "\"amount\" | \"name\": \"又名\", \"amount\" | /projects/0/name | 键 name 重复，请只保留一个",
        "1.50 | 1E+9 | /projects/0/amount | 数字不能用科学计数法，请按所印的写法填写"})
    void namesThePlaceAndTheReason(String text, String replacement, String pointer, String message) {
        String broken = SMALL.replace(text, replacement == null ? "" : replacement);

        assertThat(problems(broken)).containsExactly(new Problem(pointer, message));
    }

    @Test
    void namesAllProblemsInReadingOrder() {
        String indicators = "{\"level1\": \"产出指标\", \"level3\": \"甲\", \"target\": 1},".repeat(11);
        String broken = SMALL.replace("2024", "null").replace("[\n    {\"level1\"", "[" + indicators + "{\"x\": 1, \"level1\"");

        assertThat(problems(broken)).extracting(Problem::pointer)
                .startsWith("/fiscalYear", "/projects/0/indicators/0/target", "/projects/0/indicators/1/target",
                        "/projects/0/indicators/2/target")
                .endsWith("/projects/0/indicators/10/target", "/projects/0/indicators/11/x")
                .hasSize(13);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"region\": } | 第 1 行第 12 列：JSON 写法有误，请检查此处附近的引号、逗号、括号和文字编码（UTF-8）",
        "{} {} | 第 1 行第 4 列：JSON 到此之前已经结束，请删除多余内容",
        "{} x | 第 1 行第 4 列：JSON 写法有误，请检查此处附近的引号、逗号、括号和文字编码（UTF-8）",
        "3 4 | 第 1 行第 3 列：JSON 到此之前已经结束，请删除多余内容",
        "'' | 内容为空", "[1] | 应为对象，实际为列表", "null | 不能为空（null），应为对象"})
    void refusesTextThatIsNoJson(String json, String message) {
        assertThat(problems(json)).containsExactly(new Problem("", message));
    }

    @Test
    void refusesTextThatCannotBeKept() {
        assertThat(problems(SMALL.replace("甲项目", LONE_SURROGATE)))
                .containsExactly(new Problem("/projects/0/name", "含有残缺的字符（单个代理项），请重新输入"));
        assertThat(problems(SMALL.replace("甲项目", "𠮷项目"))).isEmpty();
        assertThat(problems(SMALL.getBytes(Charset.forName("GB18030")))).hasSize(1)
                .first().extracting(Problem::message).asString().contains("UTF-8");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThat(problems("[".repeat(5000))).hasSize(1).first().extracting(Problem::message).asString().contains("嵌套过深");
        assertThat(problems(new byte[GoalDocuments.MAX_BYTES + 1])).containsExactly(new Problem("", "文件超过 16 MB，不是绩效目标文档"));
    }

    @Test
    void limitsTheNumberOfProblems() {
        String tasks = "3,".repeat(500) + "3";

        assertThat(problems(SMALL.replace("\"projects\"", "\"tables\": [" + tasks + "], \"projects\"")))
                .hasSize(201).last().extracting(Problem::message).isEqualTo("另有 301 处问题未列出");
    }

    @ParameterizedTest
    @MethodSource("org.hengji.core.document.SampleDocuments#all")
    void aRealDocumentWithOneForeignKeyIsRefusedThere(String name) {
        String json = new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);

        assertThat(problems(json.replaceFirst("\"level1\"", "\"levelOne\": 1, \"level1\"")))
                .singleElement().extracting(Problem::pointer).asString().endsWith("/levelOne");
    }
}
