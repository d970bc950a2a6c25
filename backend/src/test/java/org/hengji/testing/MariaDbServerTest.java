package org.hengji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hengji.testing.MariaDbServer.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MariaDbServerTest {

    private static final String BEYOND_BMP = "𠮷";

    @ParameterizedTest
    @EnumSource
    void storesCharactersBeyondTheBmp(Driver driver) throws SQLException {
        try (var connection = DriverManager.getConnection(MariaDbServer.newDatabase(driver))) {
            update(connection, "create table person (name varchar(10) not null)");
            try (var insert = connection.prepareStatement("insert into person (name) values (?)")) {
                insert.setString(1, BEYOND_BMP);
                insert.executeUpdate();
            }
            assertThat(read(connection, "select name from person")).isEqualTo(BEYOND_BMP);
            assertThat(read(connection, "select hex(name) from person")).isEqualTo("F0A0AEB7");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usesTheDriverAskedFor(Driver driver) throws SQLException {
        try (var connection = DriverManager.getConnection(MariaDbServer.newDatabase(driver))) {
            String expected = driver == Driver.MARIADB ? "MariaDB Connector/J" : "MySQL Connector/J";
            assertThat(connection.getMetaData().getDriverName()).isEqualTo(expected);
            assertThat(read(connection, "select version()")).contains("MariaDB");
        }
    }

    @Test
    void givesEachCallerAnEmptyDatabaseOfItsOwn() throws SQLException {
        try (var first = DriverManager.getConnection(MariaDbServer.newDatabase());
                var second = DriverManager.getConnection(MariaDbServer.newDatabase())) {
            update(first, "create table mark (id int)");
            String tables = "select count(*) from information_schema.tables where table_schema = database()";
            assertThat(read(first, tables)).isEqualTo("1");
            assertThat(read(second, tables)).isEqualTo("0");
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
