package org.hengji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.FormLayout;
import org.hengji.core.form.FormLayouts;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forms}: prints goal documents as official forms, every layout that a document can fill or the one named. */
@Command(name = "forms", description = "把绩效目标文档写成官方表格，并列出写出的文件")
final class FormsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹")
    private List<Path> paths;

    @Option(names = "--layout", paramLabel = "ID", description = "表式；不写则写出文档能填的每一种")
    private String layoutId;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "xlsx", description = "xlsx、docx、pdf 或 html，默认 ${DEFAULT-VALUE}")
    private FormFormat format;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".", description = "写到哪个文件夹，默认当前文件夹")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        Forms forms = Forms.shipped();
        if (layoutId != null && forms.layouts().find(layoutId).isEmpty()) {
            throw new Unreadable("没有表式 " + layoutId + "；可用的有："
                    + forms.layouts().all().stream().map(FormLayout::id).collect(Collectors.joining("、")));
        }
        Files.createDirectories(folder);
        boolean allWritten = GoalFiles.each(paths, spec.commandLine().getErr(), (file, document) -> {
            for (FormLayout layout : fitting(file, document, forms.layouts())) {
                spec.commandLine().getOut().println(write(file, document, layout, forms));
            }
        });
        return allWritten ? ExitCode.FINE : ExitCode.UNREADABLE;
    }

    private List<FormLayout> fitting(Path file, GoalDocument document, FormLayouts layouts) throws Unreadable {
        List<FormLayout> fitting = layouts.fitting(document).stream()
                .filter(layout -> layoutId == null || layout.id().equals(layoutId)).toList();
        if (fitting.isEmpty()) {
            throw new Unreadable(file, layoutId == null ? "没有适合这份文档的表式" : "表式 " + layoutId + " 不适合这份文档，或放不下其全部内容");
        }
        return fitting;
    }

    private Path write(Path file, GoalDocument document, FormLayout layout, Forms forms) throws Unreadable {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path target = folder.resolve(name + "-" + layout.id() + "." + format.extension());
        try (OutputStream out = Files.newOutputStream(target)) {
            forms.write(document, layout, format, out);
        } catch (DocumentRefused refused) {
            throw new Unreadable(file, refused.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target;
    }
}
