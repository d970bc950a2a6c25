package org.hengji.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** The rows of a whole database, table by table, and the plainest way to write them. */
final class RawRows {

    private static final int BATCH = 1_000;

    private final Map<String, List<List<Object>>> tables = new LinkedHashMap<>();

    static RawRows of(ApplicationContext application) throws SQLException {
        RawRows rows = new RawRows();
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            for (String table : names(connection)) {
                rows.tables.put(table, read(connection, table));
            }
        }
        return rows;
    }

    /** What has come since. A row that was changed counts as one that has come. */
    RawRows without(RawRows earlier) {
        RawRows rows = new RawRows();
        tables.forEach((table, now) -> {
            Set<String> known = earlier.tables.get(table).stream().map(RawRows::text).collect(Collectors.toSet());
            rows.tables.put(table, now.stream().filter(row -> !known.contains(text(row))).toList());
        });
        rows.tables.values().removeIf(List::isEmpty);
        return rows;
    }

    int count() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** Writes them in one transaction, in place of what a new service has put there; without checking references, which spares this side some work. */
    void insertInto(ApplicationContext application) throws SQLException {
        try (Connection connection = application.getBean(DataSource.class).getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(isH2(connection) ? "set referential_integrity false" : "set foreign_key_checks = 0");
            for (var table : tables.entrySet()) {
                statement.executeUpdate("delete from " + table.getKey());
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        String marks = String.join(",", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + columns(connection, table) + ") values (" + marks + ")")) {
            int waiting = 0;
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static String text(List<Object> row) {
        return Arrays.deepToString(row.toArray());
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** What can be written: a generated column cannot. */
    private static String columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, null)) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return String.join(", ", columns);
    }

    private static List<List<Object>> read(Connection connection, String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(
                "select " + columns(connection, table) + " from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    Object value = found.getObject(i);
                    row.add(value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public String toString() {
        return tables.entrySet().stream().map(t -> t.getKey() + " " + t.getValue().size()).collect(Collectors.joining(", "));
    }
}
