package org.hengji.year;

import org.hengji.Hengji;
import org.hengji.organisation.Accounts;
import org.hengji.testing.QuickPasswords;
import org.hengji.testing.SampleWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole service as a process of its own, with the people of the five departments: something that can be killed and started again. */
final class SampleServer {

    private SampleServer() {}

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(Hengji.class, SampleWorld.class, QuickPasswords.class).run(args);
        if (context.getBean(Accounts.class).actorNamed("xigong-street.operator").isEmpty()) {
            context.getBean(SampleWorld.class).createPeople();
        }
        System.out.println("READY");
    }
}
