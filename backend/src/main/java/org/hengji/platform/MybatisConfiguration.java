package org.hengji.platform;

import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.mybatis.spring.boot.autoconfigure.SqlSessionFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mappers read rows as {@link RecordRows} lays them out, with the settings of {@code mybatis.configuration}. */
@Configuration(proxyBeanMethods = false)
class MybatisConfiguration {

    @Bean
    SqlSessionFactoryBeanCustomizer recordRows(MybatisProperties properties) {
        return factory -> {
            RecordRows rows = new RecordRows();
            properties.getConfiguration().applyTo(rows);
            factory.setConfiguration(rows);
        };
    }
}
