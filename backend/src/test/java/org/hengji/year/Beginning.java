package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hengji.core.document.SampleDocuments;
import org.hengji.testing.Api;

/** The year begins: one bureau adjusts its rules, every department hands its document in. */
final class Beginning {

    private static final String PACK = "shanhaiguan-2024";
    private static final Map<String, String> DOCUMENTS = Map.of("xigong-community", "xigong-community-2021", "jianxi-community", "jianxi-community-2023",
            "xigong-street", "xigong-street-2023", "xiguan-street", "xiguan-street-2024", "xushui-chengqu", "xushui-chengqu-2021");

    private final Story story;

    Beginning(Story story) {
        this.story = story;
    }

    /** 山海关区 wants an answer to every warning within ten working days, as 四川省 does. */
    void theBureauAdjustsItsRules() {
        Api bureau = story.person("qinhuangdao-shanhaiguan.performance");
        bureau.post("/api/rule-packs/hebei-2024/copies", Map.of("id", PACK, "name", "山海关区2024年度", "year", 2024)).ok();
        bureau.put("/api/rule-packs/" + PACK, 0, """
                {"name": "山海关区2024年度", "content": {"monitoringWarning": {
                  "source": {"document": "山海关区预算绩效运行监控办法（虚构）𠮷", "number": null, "article": "预警处理", "confidence": "default"},
                  "value": {"attainmentGap": null, "choices": ["继续", "调剂", "取消"], "workingDays": 10}}}}""").ok();
    }

    void theDepartmentsHandTheirDocumentsIn() {
        Walk.DEPARTMENTS.forEach(department -> takeIn(department, document(department)));
        assertThat(story.rows("select distinct rule_pack_id from goal where id in {ours}"))
                .as("each by the rules of its place and year").containsExactlyInAnyOrder("luoyang-2021", "henan-2023", "hebei-2021", PACK);
    }

    /** One equipment is bought once; the documents know no such category of their own. */
    private static String document(String department) {
        String text = new String(SampleDocuments.bytes("sql/sample/" + DOCUMENTS.get(department) + ".json"), StandardCharsets.UTF_8);
        return department.equals("xigong-street") ? text.replaceFirst("(办公设备购置\",\\s*\"category\": *\")[^\"]*", "$1一次性项目") : text;
    }

    /** The same document a year later. */
    void theDepartmentDeclaresTheNextYear(String department, int last) {
        takeIn(department, document(department).replaceFirst("(\"fiscalYear\": *)" + last, "$1" + (last + 1)));
    }

    private void takeIn(String department, String document) {
        takeIn(story.person(department + ".supervisor"), document);
    }

    /** The department's own document as it is. */
    static void takeIn(Walk walk, String department) {
        takeIn(walk.person(department + ".supervisor"), document(department));
    }

    private static void takeIn(Api supervisor, String document) {
        JsonNode read = supervisor.post("/api/intake", document).ok();
        supervisor.post("/api/intake/" + read.get("id").asLong() + "/commit", Map.of()).ok();
    }
}
