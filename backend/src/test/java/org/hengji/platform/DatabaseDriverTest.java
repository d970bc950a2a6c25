package org.hengji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseDriverTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/hengji", "jdbc:mariadb://db/hengji?sslMode=trust"})
    void statementsStayPreparedInMySqlAndMariaDb(String address) {
        assertThat(told(address)).containsEntry("useServerPrepStmts", "true").containsEntry("cachePrepStmts", "true")
                .containsKeys("prepStmtCacheSize", "prepStmtCacheSqlLimit");
    }

    @Test
    void whatTheAddressSaysStands() {
        assertThat(told("jdbc:mysql://db/hengji?useServerPrepStmts=false")).doesNotContainKey("useServerPrepStmts").containsKey("cachePrepStmts");
    }

    @Test
    void otherDatabasesAreToldNothing() {
        assertThat(told("jdbc:h2:mem:x")).isEmpty();
        assertThat(told(null)).isEmpty();
    }

    private static Properties told(String address) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(address);
            assertThat(new DatabaseDriver().postProcessBeforeInitialization(pool, "dataSource")).isSameAs(pool);
            return pool.getDataSourceProperties();
        }
    }
}
