package org.hengji.platform.web;

import java.util.List;

/** One page of a list, as every list answers. */
public record Page<T>(List<T> items, long total, int page, int size) {

    public static <T> Page<T> empty(PageRequest request) {
        return new Page<>(List.of(), 0, request.page(), request.size());
    }
}
