package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A total that a text breaks down: “…1,909.07万元，其中：基本支出…万元，占59.61%；项目支出…”.
 *
 * @param total    the total
 * @param items    its parts, in order
 * @param complete whether the words promise that every part is named
 */
record Enumeration(Mention total, List<Item> items, boolean complete) {

    private static final Pattern MARKER = Pattern.compile("(其中|包括|主要用于以下方面|用于以下方面|主要用于|主要为)[:,]?");
    /** Within a breakdown an item may be broken down again, then also with 主要是. */
    private static final Pattern NESTED = Pattern.compile(MARKER.pattern() + "|主要(?:是|有|包括)");
    /** The figure of another year is not the total: 较2023年年初预算的1278万元减少40万元. */
    private static final Pattern COMPARED = Pattern.compile("^(?:较|比|与|同)(?:上年|去年|上一年|\\d{4}年)");
    private static final Pattern WITHOUT_UNIT = Pattern.compile("(?<![\\d.,])\\d[\\d,]*\\.\\d+(?=[,;、。]|$)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SHARE = Pattern.compile("占[^\\d%,;。、]{0,12}(\\d+(?:\\.\\d+)?)%");

    private static final Pattern LEAD_IN = Pattern.compile("^(、|和|及|以及|[一二三四五六七八九]是|其中|用于|\\d+[.、])+");

    /**
     * A part, and its share of the total.
     *
     * @param mention the amount
     * @param name    what it is for
     * @param share   the share in percent as printed, or null
     */
    record Item(Mention mention, String name, BigDecimal share) {
    }

    /** The breakdowns in a line, outer ones before those nested in them. */
    static List<Enumeration> in(String line) {
        List<Enumeration> found = new ArrayList<>();
        String outer = line;
        Matcher bracket = BRACKET.matcher(line);
        while (bracket.find()) {
            if (!Mention.in(bracket.group(1)).isEmpty()) {
                outer = blank(outer, bracket.start(), bracket.end());
                found.addAll(from(line.substring(0, bracket.start()) + ";" + bracket.group(1), bracket.start(), MARKER));
            }
        }
        found.addAll(0, from(outer, 0, MARKER));
        return found;
    }

    /** Reads the breakdowns whose marker stands at or after an index. */
    private static List<Enumeration> from(String text, int index, Pattern markers) {
        List<Enumeration> found = new ArrayList<>();
        Matcher marker = markers.matcher(text);
        int at = index;
        while (marker.find(at)) {
            int end = text.indexOf('。', marker.end());
            String body = text.substring(marker.end(), end < 0 ? text.length() : end);
            List<Mention> mentions = Mention.in(body);
            Mention total = mentions.isEmpty() ? null : lastBefore(text, marker.start(), mentions.get(0));
            if (total == null) {
                at = marker.end();
                continue;
            }
            List<Item> items = new ArrayList<>();
            int read = 0;
            for (String chunk : body.split(";")) {
                if (addUp(items, total)) {
                    break;
                }
                read += chunk.length() + 1;
                Matcher nested = NESTED.matcher(chunk);
                boolean nests = nested.find() && !Mention.in(chunk.substring(0, nested.start())).isEmpty();
                addItems(nests ? chunk.substring(0, nested.start()) : chunk, total, items);
                if (nests) {
                    found.addAll(from(chunk, nested.start(), NESTED));
                }
            }
            boolean complete = "其中".equals(marker.group(1)) && !body.endsWith("等") && !WITHOUT_UNIT.matcher(body).find();
            found.add(0, new Enumeration(total, List.copyOf(items), complete));
            at = Math.min(text.length(), marker.end() + read);
        }
        return found;
    }

    /** Whether the parts are all there: what follows after a semicolon then stands beside the total. */
    private static boolean addUp(List<Item> items, Mention total) {
        return items.size() > 1 && items.stream().map(item -> item.mention().value()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(total.value()) == 0;
    }

    private static Mention lastBefore(String text, int end, Mention like) {
        List<Mention> before = Mention.in(text.substring(0, end)).stream().filter(like::isLike)
                .filter(mention -> !COMPARED.matcher(mention.label()).find()).toList();
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    private static void addItems(String chunk, Mention total, List<Item> items) {
        List<Mention> mentions = Mention.in(chunk);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isLike(total)) {
                String after = chunk.substring(mention.end(), i + 1 < mentions.size() ? mentions.get(i + 1).start() : chunk.length());
                Matcher share = SHARE.matcher(after);
                String words = chunk.substring(i == 0 ? 0 : mentions.get(i - 1).end(), mention.start());
                items.add(new Item(mention, named(words), share.find() ? new BigDecimal(share.group(1)) : null));
            }
        }
    }

    /** What an amount is for; an enumeration comma belongs to the name unless it follows the amount before. */
    private static String named(String words) {
        String last = words.substring(Math.max(words.lastIndexOf(','), words.lastIndexOf(':')) + 1);
        return LEAD_IN.matcher(last).replaceFirst("");
    }

    private static String blank(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }
}
