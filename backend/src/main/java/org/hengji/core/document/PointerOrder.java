package org.hengji.core.document;

import java.util.Comparator;

/** Orders JSON pointers as a reader goes through a document: list entries by number, keys by name. */
enum PointerOrder implements Comparator<String> {
    INSTANCE;

    private static final String INDEX = "\\d{1,9}";

    @Override
    public int compare(String left, String right) {
        String[] a = left.split("/");
        String[] b = right.split("/");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = a[i].matches(INDEX) && b[i].matches(INDEX)
                    ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
                    : a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
