package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's look for the tasks below one that ends must not read all tasks. */
abstract class EngineIndexTest {

    @Autowired DataSource dataSource;
    @Autowired ProcessEngine engine;
    @Autowired ProcessEnginePlugin indexOfSubtasks;

    @Test
    void tasksAreIndexedByTheirParentOnceHoweverOftenTheServiceStarts() throws SQLException {
        assertThat(indexesByParent()).hasSize(1);

        indexOfSubtasks.postProcessEngineBuild(engine);

        assertThat(indexesByParent()).hasSize(1);
    }

    private List<String> indexesByParent() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
             ResultSet indexes = connection.getMetaData().getIndexInfo(connection.getCatalog(), connection.getSchema(), "ACT_RU_TASK", false, true)) {
            while (indexes.next()) {
                if ("PARENT_TASK_ID_".equalsIgnoreCase(indexes.getString("COLUMN_NAME"))) {
                    names.add(indexes.getString("INDEX_NAME"));
                }
            }
        }
        return names;
    }
}

@OnH2
class EngineIndexOnH2Test extends EngineIndexTest {}

@OnMariaDb
class EngineIndexOnMariaDbTest extends EngineIndexTest {}
