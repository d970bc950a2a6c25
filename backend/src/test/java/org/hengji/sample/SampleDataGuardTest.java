package org.hengji.sample;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts with a published password never reach a database that somebody works on. */
class SampleDataGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/hengji?password=secret", "jdbc:mariadb://127.0.0.1:3306/hengji", "jdbc:h2:tcp://db/hengji",
            "jdbc:h2:ssl://db/hengji"})
    void refusesEveryOtherDatabase(String url) {
        assertThatThrownBy(() -> start(url)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("只能用于内嵌 H2").hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./data/hengji", "jdbc:h2:mem:trial"})
    void acceptsTheEmbeddedOne(String url) {
        assertThatCode(() -> start(url)).doesNotThrowAnyException();
    }

    private static void start(String url) throws SQLException {
        DataSource dataSource = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(dataSource.getConnection().getMetaData().getURL()).thenReturn(url);
        new SampleData(dataSource, null, null, null, null);
    }
}
