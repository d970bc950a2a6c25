package org.hengji.year;

import org.hengji.Hengji;
import org.hengji.testing.QuickPasswords;
import org.hengji.testing.SampleWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole service as a process of its own, with the five departments' goals in drafting: something that can be killed. */
final class SampleServer {

    private SampleServer() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(Hengji.class, SampleWorld.class, QuickPasswords.class).run(args).getBean(SampleWorld.class).create();
        System.out.println("READY");
    }
}
