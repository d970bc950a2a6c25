package org.hengji.organisation.security;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;

/** Sessions in the database, so that a sign-in holds on every node. */
@Configuration
class SessionConfiguration {

    /** Wraps what Spring Boot makes, which would step back if there were another bean of its kind. */
    @Bean
    static BeanPostProcessor lighterSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof JdbcIndexedSessionRepository sessions) {
                    return new CalmSessions<>(sessions);
                }
                return bean instanceof CookieSerializer cookie ? new AskedOnce(cookie) : bean;
            }
        };
    }
}
