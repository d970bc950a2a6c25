package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service is killed while people work, and started again: nothing answered with success is lost, nothing happens twice. */
class KilledInTheMiddleTest {

    private static final int STEPS_BEFORE_THE_END = 100;
    private static final String DEPARTMENT = "jianxi-community";
    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/");

    @TempDir Path data;

    @Test
    void losesNothingAndRepeatsNothing() throws Exception {
        Server first = new Server(data);
        Walk interrupted = new Walk(first.base);
        Beginning.takeIn(interrupted, DEPARTMENT);
        CompletableFuture<Void> work = CompletableFuture.runAsync(interrupted::toTheEnd);
        await().forever().until(() -> interrupted.steps() >= STEPS_BEFORE_THE_END || work.isDone());
        first.kill();
        assertThat(work.handle((done, failure) -> failure).join()).as("people were in the middle of it").isInstanceOf(CompletionException.class);

        Server second = new Server(data);
        Walk resumed = new Walk(second.base);
        Map<String, Integer> acknowledged = interrupted.acknowledged();
        assertThat(acknowledged).isNotEmpty();
        acknowledged.forEach((path, version) -> assertThat(version(resumed, path)).as(path).isGreaterThanOrEqualTo(version));
        resumed.toTheEnd();
        second.stop();

        var dataSource = new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("hengji")
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");
        new YearRows(new JdbcTemplate(dataSource)).assertComplete();
    }

    /** Asked of whoever may see it. */
    private static int version(Walk walk, String path) {
        for (Api person : walk.people()) {
            Api.Answer answer = person.get(path);
            if (answer.status() == 200) {
                return answer.body().get("version").asInt();
            }
        }
        throw new AssertionError("gone: " + path);
    }

    private static final class Server {

        final Process process;
        final String base;

        Server(Path data) throws IOException {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                    "-cp", System.getProperty("java.class.path"), SampleServer.class.getName(), "--server.port=0", "--HENGJI_DATA=" + data)
                    .redirectErrorStream(true).start();
            base = awaitReady(process.inputReader());
        }

        private static String awaitReady(BufferedReader output) throws IOException {
            String base = null;
            StringBuilder seen = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                seen.append(line).append('\n');
                Matcher matcher = READY.matcher(line);
                if (matcher.find()) {
                    base = matcher.group().replaceAll("/$", "");
                }
                if (line.equals("READY")) {
                    return base;
                }
            }
            throw new IllegalStateException("the service did not start:\n" + seen);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor(30, TimeUnit.SECONDS);
        }

        void stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
