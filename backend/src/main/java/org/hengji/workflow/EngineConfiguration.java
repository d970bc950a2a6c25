package org.hengji.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
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

    private static final String TASKS = "ACT_RU_TASK";
    private static final String BY_PARENT = "HENGJI_TASK_PARENT";

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

    /**
     * Whenever a task ends, the engine looks for tasks below it, but its schema brings no index for that: every decision would
     * read all the open tasks there are.
     */
    @Bean
    ProcessEnginePlugin indexOfSubtasks(DataSource dataSource) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
                    if (!isIndexed(connection)) {
                        statement.execute("create index " + BY_PARENT + " on " + TASKS + " (PARENT_TASK_ID_)");
                    }
                } catch (SQLException e) {
                    throw new ProcessEngineException("cannot index the engine's tasks", e);
                }
            }
        };
    }

    private static boolean isIndexed(Connection connection) throws SQLException {
        try (ResultSet indexes = connection.getMetaData().getIndexInfo(connection.getCatalog(), connection.getSchema(), TASKS, false, true)) {
            while (indexes.next()) {
                if (BY_PARENT.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
