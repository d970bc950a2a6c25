package org.hengji.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hengji.notification.NewDelivery.Channel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Posts messages to the bureau's messenger, once an address is set. {@code X-Hengji-Delivery} is the same in every attempt,
 * so that the receiver can tell a repetition; {@code X-Hengji-Signature} is {@code sha256=} and the HMAC of the body.
 */
@Component
@ConditionalOnProperty("hengji.notification.webhook.url")
class WebhookSending implements Sending {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final NotificationSettings.Webhook webhook;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    WebhookSending(NotificationSettings settings) {
        this.webhook = settings.webhook();
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public void send(DeliveryMapper.Parcel parcel) throws IOException, InterruptedException, GeneralSecurityException {
        byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(webhook.url())).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("X-Hengji-Delivery", Long.toString(parcel.id()))
                .POST(BodyPublishers.ofByteArray(body));
        if (!webhook.secret().isBlank()) {
            request.header("X-Hengji-Signature", "sha256=" + signature(body));
        }
        int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
        if (status < 200 || status > 299) {
            throw new IOException("消息接口应答 " + status);
        }
    }

    private String signature(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(webhook.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
