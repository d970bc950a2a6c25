package org.hengji.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengji.workflow.PassedDeadlines;
import org.hengji.workflow.PathsTaken;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.Assert;

/**
 * Runs a test class against the whole application on a fresh embedded database: the one it uses by itself, in a
 * temporary {@code HENGJI_DATA} directory.
 *
 * <p>A test for both databases is an abstract class with two empty subclasses:
 * <pre>
 * abstract class GoalsTest { … }
 *
 * &#64;OnH2 class GoalsOnH2Test extends GoalsTest { }
 *
 * &#64;OnMariaDb class GoalsOnMariaDbTest extends GoalsTest { }
 * </pre>
 * All classes of one annotation share one application, which starts once, as long as they add no properties, profiles
 * or mock beans of their own. So tests share data too: each makes what it needs, and asserts on nothing else. The HTTP
 * port is in {@code @LocalServerPort}; requests go there as a browser sends them (see {@link Api}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({World.class, SampleWorld.class, StatementCounter.class, PathsTaken.class, PassedDeadlines.class, QuickPasswords.class})
@ContextConfiguration(initializers = OnH2.Database.class)
public @interface OnH2 {

    /**
     * Gives the application an empty data directory, and otherwise its own settings, but that not every commit waits until it
     * is on disk: a seventh of the processor went into that. {@code KilledInTheMiddleTest} proves what it is for.
     */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final String AT_ONCE = "WRITE_DELAY=0";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("hengji.background=false", "HENGJI_DATA=" + newDirectory()).applyTo(context);
            String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
            Assert.state(url.contains(AT_ONCE), () -> "the database writes at once no more: " + url);
            TestPropertyValues.of("spring.datasource.url=" + url.replace(AT_ONCE, "WRITE_DELAY=60000")).applyTo(context);
        }

        private static Path newDirectory() {
            try {
                Path directory = Files.createTempDirectory("hengji-h2-");
                Leftovers.removeAfterThisJvm(directory);
                return directory;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot make a directory for the embedded database", e);
            }
        }
    }
}
