package org.hengji.platform.web;

import java.util.List;
import java.util.function.Function;

/** One page of a list, as every list answers. */
public record Page<T>(List<T> items, long total, int page, int size) {

    public static <T> Page<T> empty(PageRequest request) {
        return new Page<>(List.of(), 0, request.page(), request.size());
    }

    /** The same page with every item shown in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), total, page, size);
    }
}
