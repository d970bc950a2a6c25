package org.hengji.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What comes on this thread while something runs is handed over at once when it ends; at any other time each by itself. */
final class Gathered<T> {

    private final Consumer<List<T>> handOver;
    private final ThreadLocal<List<T>> coming = new ThreadLocal<>();

    Gathered(Consumer<List<T>> handOver) {
        this.handOver = handOver;
    }

    void add(T item) {
        List<T> others = coming.get();
        if (others == null) {
            handOver.accept(List.of(item));
        } else {
            others.add(item);
        }
    }

    /** Whether something runs on this thread at whose end all of it is handed over. */
    boolean gathering() {
        return coming.get() != null;
    }

    void during(Runnable work) {
        List<T> all = new ArrayList<>();
        coming.set(all);
        try {
            work.run();
        } finally {
            coming.remove();
        }
        if (!all.isEmpty()) {
            handOver.accept(all);
        }
    }
}
