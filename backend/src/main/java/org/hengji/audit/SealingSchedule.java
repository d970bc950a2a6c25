package org.hengji.audit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals again and again while the system runs. */
@Component
class SealingSchedule {

    private final Sealing sealing;

    SealingSchedule(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(initialDelayString = "${hengji.audit.seal-every:PT10S}", fixedDelayString = "${hengji.audit.seal-every:PT10S}")
    void seal() {
        sealing.seal();
    }
}
