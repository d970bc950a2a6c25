package org.hengji.core.form.medium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A letter of an office (公文) as GB/T 9704 arranges one: red head, number, title, addressee, text, annexes, signature.
 *
 * @param issuer     the office that issues it, also its signature
 * @param number     its document number (文号)
 * @param title      its title
 * @param addressee  whom it goes to, without the colon
 * @param paragraphs its text
 * @param annexes    the names of its annexes, in order
 * @param date       the day of issue as printed
 */
public record Letter(String issuer, String number, String title, String addressee, List<String> paragraphs, List<String> annexes, String date) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        annexes = List.copyOf(annexes);
    }

    /** The same with title, text and annexes as the function has them. */
    public Letter with(UnaryOperator<String> texts) {
        return new Letter(issuer, number, texts.apply(title), addressee, paragraphs.stream().map(texts).toList(), annexes.stream().map(texts).toList(), date);
    }

    /** The first of its texts that no file can hold, as it may be shown; empty when the letter can be printed. */
    public Optional<String> unprintable() {
        return Stream.concat(Stream.of(title, addressee), paragraphs.stream()).filter(text -> !Printable.is(text)).findFirst().map(Printable::shown);
    }

    /** The annexes as the letter lists them, one a line. */
    List<String> annexLines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < annexes.size(); i++) {
            lines.add((i == 0 ? "附件：" : "　　　") + (annexes.size() == 1 ? "" : (i + 1) + ". ") + annexes.get(i));
        }
        return lines;
    }
}
