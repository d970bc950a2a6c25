package org.hengji.goal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.organisation.Post;

/** A person in a post, as the row of a goal or of a form remembers who has drafted or approved it, and for whom the present step is. */
public record Hand(Post post, long userId) {

    public static List<Hand> read(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(part -> {
            String[] hand = part.split(":");
            return new Hand(Post.valueOf(hand[0]), Long.parseLong(hand[1]));
        }).toList();
    }

    /** Null for nobody. */
    public static String write(Stream<Hand> hands) {
        String text = hands.distinct().map(h -> h.post() + ":" + h.userId()).collect(Collectors.joining(","));
        return text.isEmpty() ? null : text;
    }
}
