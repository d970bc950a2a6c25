package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String STREET = "sql/sample/xiguan-street-2024.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void checkPrintsWhatThePreReviewFindsInTheOrderOfTheFiles() throws IOException {
        Path second = file("b.json", SampleDocuments.bytes(STREET));
        Path first = file("a.json", SampleDocuments.bytes("sql/sample/jianxi-community-2023.json"));

        run("check", "--json", folder.toString());

        JsonNode documents = new ObjectMapper().readTree(out.toString()).get("documents");
        assertThat(documents).extracting(document -> document.get("file").asText()).containsExactly(first.toString(), second.toString());
        assertThat(documents).extracting(document -> document.get("pack").asText()).containsExactly("henan-2023", "hebei-2024");
        assertThat(documents.get(1).get("findings")).extracting(finding -> finding.get("path").asText())
                .containsExactlyElementsOf(PreReview.of(SampleDocuments.read(STREET), RulePacks.shipped().get("hebei-2024"))
                        .stream().map(Finding::path).toList());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void scoreExplainsEachLineBesideItsPrintedScore() throws IOException {
        Path clinic = file("clinic.json", SampleDocuments.bytes("samples/selfeval-jishan-medicare-2020.json"));

        int code = run("score", "--json", clinic.toString());

        JsonNode project = new ObjectMapper().readTree(out.toString()).at("/documents/0/projects/0");
        assertThat(code).isEqualTo(ExitCode.ERRORS);
        assertThat(project.get("lines")).extracting(line -> line.get("rule").asText()).startsWith("SCORE-01", "SCORE-04").hasSize(7);
        assertThat(project.at("/lines/1/score").decimalValue()).isEqualByComparingTo("14.86");
        assertThat(project.at("/lines/1/scorePrinted").decimalValue()).isEqualByComparingTo("13");
        assertThat(project.at("/lines/1/flags/0").asText()).isEqualTo("score-unexplained");
        assertThat(project.get("totalPrinted").decimalValue()).isEqualByComparingTo("94");
        assertThat(project.get("grade").asText()).isEqualTo("优");
        assertThat(project.get("flags")).extracting(JsonNode::asText).contains("total-mismatch");
    }

    @Test
    void aSelfEvaluationThatIsRightEndsWithZeroAndIsWrittenInWords() throws IOException {
        Path school = file("school.json", SampleDocuments.bytes("scoring/hebei-school-heating-2019.json"));

        int code = run("score", school.toString());

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("规则包 national-2015", "SCORE-01 预算执行率（10 分）得 8.62", "表列得分 9 为取整数（四舍五入）").doesNotContain("▲");
    }

    @Test
    void checkTakesThePackThatIsNamed() throws IOException {
        Path street = file("street.json", SampleDocuments.bytes(STREET));

        run("check", "--json", "--pack", "national-2021", street.toString());

        assertThat(new ObjectMapper().readTree(out.toString()).at("/documents/0/pack").asText()).isEqualTo("national-2021");
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreCheckedAllTheSame() throws IOException {
        Path broken = file("broken.json", "{\"region\": 1}".getBytes(StandardCharsets.UTF_8));
        Path street = file("street.json", SampleDocuments.bytes(STREET));
        Path missing = folder.resolve("missing.json");

        int exit = run("check", broken.toString(), missing.toString(), street.toString());

        assertThat(exit).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains(broken + "：", "/region：应为文字，实际为数字", missing + "：没有这个文件");
        assertThat(out.toString()).contains(street + "（规则包 hebei-2024）");
    }

    @Test
    void aWrongCallSaysWhatIsWrong() throws IOException {
        Path street = file("street.json", SampleDocuments.bytes(STREET));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("check", "--pack", "nobody", street.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("check", empty.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("check")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("check", "--sideways", street.toString())).isEqualTo(ExitCode.UNREADABLE);

        assertThat(err.toString()).contains("没有规则包 nobody；可用的有：national-2015", empty + "：文件夹里没有", "命令写法有误");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void readPrintsTheDocument() throws IOException {
        Path street = file("street.json", SampleDocuments.bytes(STREET));

        int exit = run("read", street.toString());

        assertThat(exit).isEqualTo(ExitCode.FINE);
        assertThat(GoalDocuments.read(out.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SampleDocuments.read(STREET));
    }

    @Test
    void formsWritesEveryLayoutThatTheDocumentFillsAndReadReadsThemBack() throws IOException {
        Path street = file("street.json", SampleDocuments.bytes(STREET));
        Path printed = folder.resolve("out");

        int exit = run("forms", "--format", "docx", "--out", printed.toString(), street.toString());

        assertThat(exit).isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines()).containsExactly(printed.resolve("street-hebei-department.docx").toString(),
                printed.resolve("street-hebei-project-2024.docx").toString());
        out.getBuffer().setLength(0);
        assertThat(run("read", printed.resolve("street-hebei-project-2024.docx").toString())).isEqualTo(ExitCode.FINE);
        assertThat(GoalDocuments.read(out.toString().getBytes(StandardCharsets.UTF_8)).projects())
                .isEqualTo(SampleDocuments.read(STREET).projects());
    }

    @Test
    void aLayoutThatTheDocumentCannotFillIsRefused() throws IOException {
        Path street = file("street.json", SampleDocuments.bytes(STREET));

        assertThat(run("forms", "--layout", "luoyang-department", "--out", folder.toString(), street.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("forms", "--layout", "nothing", street.toString())).isEqualTo(ExitCode.UNREADABLE);

        assertThat(err.toString()).contains("表式 luoyang-department 不适合这份文档", "没有表式 nothing；可用的有：henan-department");
        assertThat(folder.toFile().list()).containsExactly("street.json");
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedWhateverItsName() throws IOException {
        Path picture = file("goals.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        assertThat(run("check", picture.toString())).isEqualTo(ExitCode.UNREADABLE);

        assertThat(err.toString()).startsWith(picture + "：");
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
