package org.hengji.platform.web;

/** Which page of a list: from 1, at most 200 rows. */
public record PageRequest(int page, int size) {

    public static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 100_000;

    public static PageRequest of(Integer page, Integer size) {
        return new PageRequest(clamp(page, 1, MAX_PAGE), clamp(size, 20, MAX_SIZE));
    }

    public int offset() {
        return (page - 1) * size;
    }

    private static int clamp(Integer value, int fallback, int max) {
        return value == null ? fallback : Math.min(Math.max(value, 1), max);
    }
}
