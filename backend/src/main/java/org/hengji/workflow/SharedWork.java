package org.hengji.workflow;

import org.springframework.stereotype.Component;

/** Hands work on many goals to the process {@code goals-together}, in whose command it is to be carried out: on the same thread. */
@Component
class SharedWork {

    private final ThreadLocal<Runnable> waiting = new ThreadLocal<>();

    void during(Runnable work, Runnable process) {
        waiting.set(work);
        try {
            process.run();
        } finally {
            waiting.remove();
        }
    }

    void carryOut() {
        waiting.get().run();
    }
}
