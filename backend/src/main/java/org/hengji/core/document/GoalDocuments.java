package org.hengji.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads and writes goal documents as JSON. */
public final class GoalDocuments {

    /** A large department's document stays under 1 MB; this leaves room and keeps a server safe. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** Where the published schema stands on the class path. */
    public static final String SCHEMA = "schema/goal-document-v1.schema.json";

    private static final int MAX_PROBLEMS = 200;

    private static final Shape SHAPE = Shape.named(SCHEMA);

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32).maxNumberLength(32).maxNameLength(200).maxStringLength(200_000).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private GoalDocuments() {
    }

    /**
     * Reads a document.
     *
     * @throws DocumentRefused with every problem, if it is no goal document
     */
    public static GoalDocument read(byte[] json) {
        return read(json, MAX_BYTES);
    }

    /**
     * Reads a document of any size up to a limit of the caller's own.
     *
     * @throws DocumentRefused with every problem, if it is no goal document
     */
    public static GoalDocument read(byte[] json, int maxBytes) {
        return read(json, maxBytes, null);
    }

    /**
     * Reads a document whose self-evaluations may have been copied from tables: points as text, names left out by merged cells.
     *
     * @param remarks is told of each cell that was not read as it stands
     * @throws DocumentRefused with every problem, if it is no goal document all the same
     */
    public static GoalDocument readCopied(byte[] json, int maxBytes, Consumer<Problem> remarks) {
        return read(json, maxBytes, remarks);
    }

    private static GoalDocument read(byte[] json, int maxBytes, Consumer<Problem> remarks) {
        refuseIfAny(json.length > maxBytes
                ? List.of(new Problem("", "文件超过 " + maxBytes / 1024 / 1024 + " MB，不是绩效目标文档"))
                : JsonText.problemsOf(json, JSON.getFactory()));
        try {
            JsonNode tree = JSON.readTree(json);
            if (remarks != null) {
                CopiedCells.read(tree).forEach(remarks);
            }
            refuseIfAny(SHAPE.problemsOf(tree));
            return JSON.treeToValue(tree, GoalDocument.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a document to the end of the stream, which stays open.
     *
     * @throws DocumentRefused with every problem, if it is no goal document
     * @throws IOException     if the stream fails
     */
    public static GoalDocument read(InputStream json) throws IOException {
        return read(json.readNBytes(MAX_BYTES + 1));
    }

    /** The document as indented UTF-8 JSON; reading it again gives an equal document. */
    public static byte[] write(GoalDocument document) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(GoalDocumentTree.of(document, JSON));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The document as a tree of its JSON form, which may be changed. */
    public static ObjectNode tree(GoalDocument document) {
        return JSON.valueToTree(document);
    }

    /**
     * The document that such a tree holds, without asking whether the schema allows it.
     *
     * @throws IllegalArgumentException if the tree is none
     */
    public static GoalDocument of(ObjectNode tree) {
        try {
            return JSON.treeToValue(tree, GoalDocument.class);
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException("not a tree of a goal document", other);
        }
    }

    /** What the schema has against a document; empty if nothing. */
    public static List<Problem> problemsOf(GoalDocument document) {
        return SHAPE.problemsOf(GoalDocumentTree.of(document, JSON));
    }

    private static void refuseIfAny(List<Problem> problems) {
        if (problems.size() > MAX_PROBLEMS) {
            List<Problem> first = new ArrayList<>(problems.subList(0, MAX_PROBLEMS));
            first.add(new Problem("", "另有 " + (problems.size() - MAX_PROBLEMS) + " 处问题未列出"));
            throw new DocumentRefused(first);
        }
        if (!problems.isEmpty()) {
            throw new DocumentRefused(problems);
        }
    }
}
