package org.hengji.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.CsvLine;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Component;

/** What became of an import, for a spreadsheet: one line for each change and for each cell that was not understood. */
@Component
class IntakeReport {

    private static final String HEAD = CsvLine.of("结果", "内容", "名称", "位置", "变更字段数", "说明");

    private final IntakeViews views;

    IntakeReport(IntakeViews views) {
        this.views = views;
    }

    byte[] csv(Actor actor, long id) {
        Stream<String> changes = all(page -> views.changes(actor, id, null, page)).map(IntakeReport::change);
        Stream<String> cells = all(page -> views.cells(actor, id, page)).map(IntakeReport::cell);
        return Stream.of(Stream.of(HEAD), changes, cells).flatMap(Function.identity())
                .collect(Collectors.joining(CsvLine.END, CsvLine.BYTE_ORDER_MARK, CsvLine.END)).getBytes(StandardCharsets.UTF_8);
    }

    private static String change(IntakeChangeView c) {
        return CsvLine.of(c.outcomeName() == null ? c.kindName() : c.outcomeName(), c.what(), c.name(), c.path(),
                Integer.toString(c.fields().size()), c.reason() == null ? c.kindName() : c.reason());
    }

    private static String cell(UnreadCell c) {
        return CsvLine.of("未能识别", "单元格", c.sheet(), c.address(), "", c.message());
    }

    private static <T> Stream<T> all(Function<PageRequest, Page<T>> pages) {
        return Stream.iterate(pages.apply(new PageRequest(1, PageRequest.MAX_SIZE)), page -> !page.items().isEmpty(),
                page -> pages.apply(new PageRequest(page.page() + 1, PageRequest.MAX_SIZE))).map(Page::items).flatMap(List::stream);
    }
}
