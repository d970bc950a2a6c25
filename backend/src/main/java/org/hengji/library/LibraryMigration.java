package org.hengji.library;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hengji.platform.PinyinInitials;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the library's rows in line with the shipped file. A repeatable migration, so it runs at the first start and
 * whenever the file has changed, once for all nodes that share the database.
 */
@Component
class LibraryMigration implements JavaMigration {

    private static final String PLACE = "source = ? and level1 = ? and level3 = ?";
    private static final String INSERT = "insert into library_indicator (region, industry, project_type, level2, initials, usual_target, direction, "
            + "formula, data_source, standard, description, source, level1, level3) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update library_indicator set region = ?, industry = ?, project_type = ?, level2 = ?, initials = ?, "
            + "usual_target = ?, direction = ?, formula = ?, data_source = ?, standard = ?, description = ? where " + PLACE;

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "indicator library";
    }

    @Override
    public Integer getChecksum() {
        return LibraryFile.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<Long> kept = new ArrayList<>();
        LibraryFile.shipped().groups().forEach(group -> group.indicators().forEach(entry -> kept.add(write(jdbc, group, entry))));
        List<Object[]> gone = jdbc.queryForList("select id from library_indicator", Long.class).stream()
                .filter(id -> !kept.contains(id)).map(id -> new Object[] {id}).toList();
        jdbc.batchUpdate("delete from library_indicator where id = ?", gone);
    }

    private static long write(JdbcTemplate jdbc, LibraryFile.Group group, LibraryFile.Entry entry) {
        Object[] row = {group.region(), group.industry(), group.projectType(), entry.level2(), PinyinInitials.of(entry.level3()), entry.target(),
            entry.direction(), entry.formula(), entry.dataSource(), entry.standard(), entry.description(),
            group.source(), entry.level1(), entry.level3()};
        if (jdbc.update(UPDATE, row) == 0) {
            jdbc.update(INSERT, row);
        }
        return jdbc.queryForObject("select id from library_indicator where " + PLACE, Long.class, group.source(), entry.level1(), entry.level3());
    }
}
