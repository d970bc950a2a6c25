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
 * Runs a test class against the whole application on a fresh database of {@link MariaDbServer}. See {@link OnH2} for
 * the pattern.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({World.class, SampleWorld.class, StatementCounter.class, PathsTaken.class, PassedDeadlines.class, QuickPasswords.class})
@ContextConfiguration(initializers = OnMariaDb.Database.class)
public @interface OnMariaDb {

    /** Points the application at a new MariaDB database, as an operator would, by its address alone. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("hengji.background=false", "spring.datasource.url=" + MariaDbServer.newDatabase()).applyTo(context);
        }
    }
}
