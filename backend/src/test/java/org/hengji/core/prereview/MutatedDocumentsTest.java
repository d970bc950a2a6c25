package org.hengji.core.prereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds, the pre-review answers, and answers the same twice. */
class MutatedDocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VARIANTS = 60;
    private static final int MOST_CHANGES = 20;
    private static final List<String> TEXTS = List.of("", " ", "无", "≥", "：", "100%", "≥95100%", "2020年", "(", "九十九亿万", "%s%n", "\\", "𠮷", "-", "1/0",
            "0.00万元", "每月", "9".repeat(40), "项".repeat(300));

    static List<String> documents() {
        return SampleDocuments.all().toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void neverFailsOnADocumentThatCanBeRead(String name) {
        List<RulePack> packs = new ArrayList<>(RulePacks.shipped().all());
        List<GoalDocument> variants = IntStream.range(0, VARIANTS).mapToObj(seed -> variant(name, new Random(seed)))
                .filter(document -> document != null).toList();

        assertThat(variants).hasSizeGreaterThan(VARIANTS / 10);
        for (int i = 0; i < variants.size(); i++) {
            GoalDocument document = variants.get(i);
            RulePack pack = packs.get(i % packs.size());
            assertThatCode(() -> PreReview.of(document, pack)).as("variant %d under %s", i, pack.id()).doesNotThrowAnyException();
            assertThat(PreReview.of(document, pack)).isEqualTo(PreReview.of(document, pack));
        }
    }

    /** A changed copy; null if the change makes it no goal document. */
    private static GoalDocument variant(String name, Random random) {
        try {
            JsonNode tree = JSON.readTree(SampleDocuments.bytes(name));
            List<Runnable> changes = new ArrayList<>();
            collect(tree, random, changes);
            for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
                changes.get(random.nextInt(changes.size())).run();
            }
            return GoalDocuments.read(JSON.writeValueAsBytes(tree));
        } catch (DocumentRefused refused) {
            return null;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(JsonNode node, Random random, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (value.isTextual() && !field.getKey().equals("amountUnit") && !field.getKey().equals("form")) {
                    changes.add(() -> object.put(field.getKey(), TEXTS.get(random.nextInt(TEXTS.size()))));
                }
                if (value.isTextual() && (field.getKey().startsWith("level") || field.getKey().equals("target"))) {
                    changes.add(() -> object.putNull(field.getKey()));
                }
                if (value.isNumber() && !field.getKey().equals("fiscalYear")) {
                    changes.add(() -> object.putNull(field.getKey()));
                    changes.add(() -> object.put(field.getKey(), BigDecimal.valueOf(random.nextInt(100_000), 2)));
                }
                collect(value, random, changes);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                if (array.get(i).isTextual()) {
                    changes.add(() -> {
                        if (at < array.size()) {
                            array.set(at, JSON.getNodeFactory().textNode(TEXTS.get(random.nextInt(TEXTS.size()))));
                        }
                    });
                }
                collect(array.get(i), random, changes);
            }
            if (!array.isEmpty() && array.get(0).isObject()) {
                changes.add(() -> array.removeAll());
                changes.add(() -> array.add(array.isEmpty() ? JSON.createObjectNode() : array.get(0).deepCopy()));
            }
        }
    }
}
