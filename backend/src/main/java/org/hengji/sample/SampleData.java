package org.hengji.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hengji.organisation.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty database with the sample data, all of it or, when the start is broken off, nothing. Accounts with a
 * published password must never reach a database that somebody works on, so any but the embedded one stops the start.
 */
@Component
@Profile("sample")
@Import({SampleOrganisation.class, SampleDocuments.class, SampleYear.class})
class SampleData implements ApplicationRunner {

    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*");

    private final Accounts accounts;
    private final SampleOrganisation organisation;
    private final SampleDocuments documents;
    private final SampleYear year;

    SampleData(DataSource dataSource, Accounts accounts, SampleOrganisation organisation, SampleDocuments documents, SampleYear year) {
        requireEmbedded(dataSource);
        this.accounts = accounts;
        this.organisation = organisation;
        this.documents = documents;
        this.year = year;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            organisation.create();
            documents.takeIn();
            year.walk();
        }
    }

    private static void requireEmbedded(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (!EMBEDDED.matcher(url).matches()) {
                throw new IllegalStateException("示例数据（sample）只能用于内嵌 H2 数据库，当前为 " + url.replaceAll("\\?.*", "") + "；请去掉 sample 配置后再启动");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
