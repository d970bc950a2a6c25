package org.hengji.notification;

import org.hengji.notification.NewDelivery.Channel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail by SMTP, once a host is set. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailSending implements Sending {

    private final JavaMailSender mail;
    private final NotificationSettings settings;

    MailSending(JavaMailSender mail, NotificationSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void send(DeliveryMapper.Parcel parcel) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(parcel.address());
        message.setSubject(parcel.title());
        message.setText(parcel.body());
        mail.send(message);
    }
}
