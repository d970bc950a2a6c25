package org.hengji.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets of notifications.
 *
 * @param publicUrl address under which people open the system, for links in mails and messages; empty for links from the root
 * @param mailFrom  sender of mails; mails are sent when {@code spring.mail.host} is set
 * @param webhook   the bureau's messenger
 */
@ConfigurationProperties("hengji.notification")
record NotificationSettings(@DefaultValue("") String publicUrl, @DefaultValue("hengji@localhost") String mailFrom, @DefaultValue Webhook webhook) {

    /**
     * @param url    where messages are posted; empty for no webhook
     * @param secret key of the signature; empty for none
     */
    record Webhook(@DefaultValue("") String url, @DefaultValue("") String secret) {

        boolean used() {
            return !url.isBlank();
        }
    }

    String absolute(String link) {
        return publicUrl.replaceAll("/+$", "") + link;
    }
}
