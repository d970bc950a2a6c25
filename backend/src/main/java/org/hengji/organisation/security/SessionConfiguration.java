package org.hengji.organisation.security;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database, so that a sign-in holds on every node. */
@Configuration
class SessionConfiguration {

    /** Wraps Spring Boot's repository, which would step back if there were another bean of its kind. */
    @Bean
    static BeanPostProcessor calmSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? new CalmSessions<>(sessions) : bean;
            }
        };
    }
}
