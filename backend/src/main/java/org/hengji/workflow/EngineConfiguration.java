package org.hengji.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the engine that depend on the database it finds. */
@Configuration
class EngineConfiguration {

    /**
     * The engine no longer knows the name MariaDB, but speaks its dialect: MySQL's. Our own tables come first, as
     * Flyway expects an empty database.
     */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin mariaDbDialect(DataSource dataSource) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                try (Connection connection = dataSource.getConnection()) {
                    if (connection.getMetaData().getDatabaseProductName().contains("MariaDB")) {
                        configuration.setDatabaseType("mysql");
                    }
                } catch (SQLException e) {
                    throw new ProcessEngineException("cannot ask the database for its name", e);
                }
            }
        };
    }
}
