package org.hengji.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hengji.workflow.PassedDeadlines;
import org.hengji.workflow.PathsTaken;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Like {@link OnMariaDb}, but through MySQL Connector/J, the driver of MySQL itself. One test class uses it: an
 * application of its own costs seconds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({World.class, SampleWorld.class, StatementCounter.class, PathsTaken.class, PassedDeadlines.class, QuickPasswords.class})
@ContextConfiguration(initializers = OnMySqlDriver.Database.class)
public @interface OnMySqlDriver {

    /** Points the application at a new database by a {@code jdbc:mysql:} address alone. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + MariaDbServer.newDatabase(MariaDbServer.Driver.MYSQL),
                    "spring.datasource.username=root", "hengji.background=false").applyTo(context);
        }
    }
}
