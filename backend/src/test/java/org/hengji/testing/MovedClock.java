package org.hengji.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application's clock in the hands of a test: it stands at nine in the morning of the day it was moved to. */
public final class MovedClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.now();

    /** Puts it in the place of the application's own; the classes that import this share an application. */
    @TestConfiguration
    public static class Setting {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(9, 0).atZone(ZONE).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
