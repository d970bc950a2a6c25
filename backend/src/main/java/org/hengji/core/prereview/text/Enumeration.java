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
    /** 主要是 breaks an item down, but promises nothing about the total before it. */
    private static final Pattern NESTED = Pattern.compile(MARKER.pattern() + "|主要(?:是|有|包括)");
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
                found.addAll(from(line.substring(0, bracket.start()) + ";" + bracket.group(1), bracket.start()));
            }
        }
        found.addAll(0, from(outer, 0));
        return found;
    }

    /** Reads the breakdowns whose marker stands at or after an index. */
    private static List<Enumeration> from(String text, int index) {
        List<Enumeration> found = new ArrayList<>();
        Matcher marker = MARKER.matcher(text);
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
            for (String chunk : body.split(";")) {
                Matcher nested = NESTED.matcher(chunk);
                boolean nests = nested.find() && !Mention.in(chunk.substring(0, nested.start())).isEmpty();
                addItems(nests ? chunk.substring(0, nested.start()) : chunk, total, items);
                if (nests) {
                    found.addAll(from(chunk, nested.start()));
                }
            }
            boolean complete = marker.group(1).equals("其中") && !body.endsWith("等");
            found.add(0, new Enumeration(total, List.copyOf(items), complete));
            at = marker.end() + body.length();
        }
        return found;
    }

    private static Mention lastBefore(String text, int end, Mention like) {
        List<Mention> before = Mention.in(text.substring(0, end)).stream().filter(like::isLike).toList();
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
