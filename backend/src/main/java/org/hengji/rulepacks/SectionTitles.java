package org.hengji.rulepacks;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.PackSection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the sections of a pack are called in Chinese; the schema says it, and the vocabulary of the pre-review. */
@Component
class SectionTitles {

    private static final String PRE_REVIEW = "/preReview";
    private static final Map<String, String> GROUPS = Map.ofEntries(
            entry("/levelTree", "指标体系"), entry("/departmentGoals", "指标体系"), entry("/preReview/required", "指标体系"),
            entry("/review", "审核"), entry("/reviewOutcomes", "审核"), entry("/reviewSheets", "审核"),
            entry("/consentWhenSilent", "审核"), entry("/route", "审核"),
            entry("/spendingPlan", "监控"), entry("/checkpoints", "监控"), entry("/lightBands", "监控"), entry("/monitoringWarning", "监控"), entry("/monitoringForm", "监控"),
            entry("/weights", "自评"), entry("/satisfactionGoesTo", "自评"), entry("/departmentExecution", "自评"),
            entry("/qualitativeBands", "自评"), entry("/olderBands", "自评"), entry("/fixedValueBands", "自评"),
            entry("/scoreWords", "自评"), entry("/printedRounding", "自评"), entry("/overAchievement", "自评"), entry("/rounding", "自评"), entry("/gradeBands", "自评"),
            entry("/selfEvaluation", "自评"), entry("/recheck", "自评"),
            entry("/keyEvaluation", "重点评价"), entry("/panel", "重点评价"), entry("/evaluationReport", "重点评价"),
            entry("/treatments", "结果应用"), entry("/rectification", "结果应用"), entry("/resultUse", "结果应用"),
            entry("/deadlines", "时限和表样"), entry("/overdue", "时限和表样"), entry("/personalData", "时限和表样"), entry("/forms", "时限和表样"));
    private static final Map<String, FindingKind> KINDS = Arrays.stream(FindingKind.values())
            .collect(Collectors.toMap(FindingKind::code, Function.identity()));

    private final JsonNode sections;

    SectionTitles(ObjectMapper json) {
        try (var schema = new ClassPathResource("rules/rule-pack.schema.json").getInputStream()) {
            sections = json.readTree(schema).path("properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of a section: that of its kind of finding, that of the schema, or what its source says it is about. */
    String title(PackSection section) {
        String key = last(section.path());
        if (KINDS.containsKey(key)) {
            return KINDS.get(key).label();
        }
        String named = title(schema(section.path()));
        return named.isEmpty() ? section.source().article() == null ? key : section.source().article() : named;
    }

    /** What a section belongs to on the page. */
    String group(PackSection section) {
        String path = section.path();
        FindingKind kind = KINDS.get(last(path));
        if (kind != null) {
            return "预审问题：" + kind.group().label();
        }
        String list = path.substring(0, path.lastIndexOf('/'));
        return list.isEmpty() || list.equals(PRE_REVIEW) ? GROUPS.get(path) : "预审" + title(schema(list));
    }

    private JsonNode schema(String path) {
        return sections.at(path.replace(PRE_REVIEW + "/", PRE_REVIEW + "/properties/"));
    }

    private static String title(JsonNode schema) {
        return schema.path("title").asText("").split(" / ")[0];
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
