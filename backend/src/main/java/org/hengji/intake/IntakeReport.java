package org.hengji.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Component;

/** What became of an import, for a spreadsheet: one line for each change and for each cell that was not understood. */
@Component
class IntakeReport {

    /** By this a spreadsheet knows the text for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEAD = line("结果", "内容", "名称", "位置", "变更字段数", "说明");

    private final IntakeViews views;

    IntakeReport(IntakeViews views) {
        this.views = views;
    }

    byte[] csv(Actor actor, long id) {
        Stream<String> changes = all(page -> views.changes(actor, id, null, page)).map(IntakeReport::change);
        Stream<String> cells = all(page -> views.cells(actor, id, page)).map(IntakeReport::cell);
        return Stream.of(Stream.of(HEAD), changes, cells).flatMap(Function.identity())
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String change(IntakeChangeView c) {
        return line(c.outcomeName() == null ? c.kindName() : c.outcomeName(), c.what(), c.name(), c.path(),
                Integer.toString(c.fields().size()), c.reason() == null ? c.kindName() : c.reason());
    }

    private static String cell(UnreadCell c) {
        return line("未能识别", "单元格", c.sheet(), c.address(), "", c.message());
    }

    private static <T> Stream<T> all(Function<PageRequest, Page<T>> pages) {
        return Stream.iterate(pages.apply(new PageRequest(1, PageRequest.MAX_SIZE)), page -> !page.items().isEmpty(),
                page -> pages.apply(new PageRequest(page.page() + 1, PageRequest.MAX_SIZE))).map(Page::items).flatMap(List::stream);
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(IntakeReport::quoted).collect(Collectors.joining(","));
    }

    /** A text that begins like a formula is made one that does not. */
    private static String quoted(String text) {
        String value = text == null ? "" : text;
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
