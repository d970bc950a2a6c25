package org.hengji.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has MySQL and MariaDB keep our statements prepared, so that neither the driver nor the server reads their text at every call.
 * What the address says itself stands. Other databases do this without being told.
 */
@Component
class DatabaseDriver implements BeanPostProcessor {

    /** For each connection; a server allows 16,382 in all (max_prepared_stmt_count): three nodes of twenty connections. */
    private static final Map<String, String> SETTINGS = Map.of(
            "useServerPrepStmts", "true", "cachePrepStmts", "true", "prepStmtCacheSize", "250", "prepStmtCacheSqlLimit", "16384");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null && pool.getJdbcUrl().matches("jdbc:(mysql|mariadb):.*")) {
            SETTINGS.forEach((setting, value) -> {
                if (!pool.getJdbcUrl().contains(setting + "=")) {
                    pool.addDataSourceProperty(setting, value);
                }
            });
        }
        return bean;
    }
}
