package org.hengji.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal when the system can be used, and where. */
@Component
class ReadyAnnouncement {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            System.out.println("衡绩已就绪：http://localhost:" + web.getWebServer().getPort() + "/");
        }
    }
}
