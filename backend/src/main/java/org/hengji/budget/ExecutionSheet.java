package org.hengji.budget;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.form.medium.OfficeReader;
import org.hengji.core.form.medium.RawRow;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.refusal.Refusal;

/** The rows of a payment system's export (xlsx, or CSV in UTF-8 or GB18030), found by the words of their headings. */
final class ExecutionSheet {

    /** What a column holds, by the words that headings begin with once blanks and brackets are gone. */
    private enum Column {
        CODE("项目编码", "项目代码", "项目编号"), NAME("项目名称", "预算项目", "项目"), MONTH("月份", "支付月份", "支付日期", "入账日期", "支出日期", "日期", "月"),
        AMOUNT("支付金额", "支出金额", "执行数", "执行金额", "本月执行", "实际支出", "金额"), REFERENCE("支付凭证号", "凭证号", "支付流水号", "流水号", "单据号", "凭证编号"),
        NOTE("摘要", "用途", "备注");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        boolean heads(String heading) {
            return words.stream().anyMatch(heading::equals);
        }
    }

    private static final Pattern UNIT = Pattern.compile("(亿元|万元|元)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【].*?[)\\]】]|\\s");
    private static final byte[] ZIP = {'P', 'K'};

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private MoneyUnit unit;

    private ExecutionSheet() {}

    /** One row as printed; blank cells are null. */
    record Row(int number, String code, String name, String month, String amount, MoneyUnit unit, String reference, String note) {}

    /**
     * Every row under the headings that holds anything but a total.
     *
     * @throws Refusal when no headings are found
     */
    static List<Row> read(byte[] file) {
        ExecutionSheet sheet = new ExecutionSheet();
        List<Row> rows = new ArrayList<>();
        for (Line line : lines(file)) {
            if (sheet.columns.isEmpty()) {
                sheet.lookForHeadings(line.cells());
            } else {
                sheet.row(line, rows);
            }
        }
        if (sheet.columns.isEmpty()) {
            throw Refusal.invalid("/file", "没有找到表头：须有“项目编码”或“项目名称”、“月份”（或“支付日期”）、“金额”三列，请核对导出的表");
        }
        return rows;
    }

    private record Line(int number, Map<Integer, String> cells) {}

    private static List<Line> lines(byte[] file) {
        List<Line> lines = new ArrayList<>();
        if (file.length > 1 && file[0] == ZIP[0] && file[1] == ZIP[1]) {
            OfficeReader.read(file).sheets().stream().findFirst().ifPresent(sheet -> sheet.rows().forEach(row -> lines.add(line(row))));
        } else {
            List<List<String>> cells = CsvTable.read(text(file));
            for (int i = 0; i < cells.size(); i++) {
                Map<Integer, String> byColumn = new TreeMap<>();
                for (int c = 0; c < cells.get(i).size(); c++) {
                    byColumn.put(c, cells.get(i).get(c));
                }
                lines.add(new Line(i + 1, byColumn));
            }
        }
        return lines;
    }

    private static Line line(RawRow row) {
        Map<Integer, String> cells = new TreeMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, cell.text()));
        return new Line(row.index() + 1, cells);
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private void lookForHeadings(Map<Integer, String> cells) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        MoneyUnit inHeading = null;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            String printed = Normalizer.normalize(cell.getValue(), Normalizer.Form.NFKC).strip();
            String heading = BRACKETS.matcher(printed).replaceAll("");
            for (Column column : Column.values()) {
                if (column.heads(heading) && !found.containsKey(column)) {
                    found.put(column, cell.getKey());
                    inHeading = column == Column.AMOUNT ? unitIn(printed) : inHeading;
                    break;
                }
            }
        }
        boolean complete = (found.containsKey(Column.CODE) || found.containsKey(Column.NAME)) && found.containsKey(Column.MONTH) && found.containsKey(Column.AMOUNT);
        if (complete) {
            columns.putAll(found);
            unit = inHeading != null ? inHeading : unit == null ? MoneyUnit.YUAN : unit;
        } else {
            cells.values().stream().filter(text -> text.contains("单位")).map(ExecutionSheet::unitIn).filter(u -> u != null).findFirst().ifPresent(u -> unit = u);
        }
    }

    private static MoneyUnit unitIn(String text) {
        Matcher matcher = UNIT.matcher(text);
        return matcher.find() ? MoneyUnit.labelled(matcher.group(1)).orElse(null) : null;
    }

    private void row(Line line, List<Row> rows) {
        String code = cell(line, Column.CODE);
        String name = cell(line, Column.NAME);
        String amount = cell(line, Column.AMOUNT);
        String month = cell(line, Column.MONTH);
        boolean total = code == null && month == null && (name == null || name.contains("合计") || name.contains("总计") || name.contains("小计"));
        boolean blank = code == null && name == null && month == null && amount == null;
        if (!total && !blank) {
            rows.add(new Row(line.number(), code, name, month, amount, unit, cell(line, Column.REFERENCE), cell(line, Column.NOTE)));
        }
    }

    private String cell(Line line, Column column) {
        String text = columns.containsKey(column) ? line.cells().get(columns.get(column)) : null;
        return text == null || text.isBlank() ? null : text.strip();
    }
}
