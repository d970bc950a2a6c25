package org.hengji.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The MariaDB that is installed on this machine, started once per JVM on a temporary directory and a free port of
 * 127.0.0.1. It trades durability for speed, and ends with the JVM, however that ends.
 */
public final class MariaDbServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path directory;
    private final Process process;
    private final int port;

    /** The driver that a JDBC URL asks for; both are shipped, and both must work. */
    public enum Driver {
        /** mariadb-java-client: keeps fractions of a second; the one to use with MariaDB. */
        MARIADB("jdbc:mariadb"),
        /** mysql-connector-j. */
        MYSQL("jdbc:mysql");

        private final String scheme;

        Driver(String scheme) {
            this.scheme = scheme;
        }

        /** Without the option, the engine takes its tables in another database of the server for those in this one. */
        private String url(int port, String database) {
            return scheme + "://127.0.0.1:" + port + "/" + database + "?user=root&nullDatabaseMeansCurrent=true";
        }
    }

    /** Creates an empty utf8mb4 database and returns its JDBC URL, user included, for the MariaDB driver. */
    public static String newDatabase() {
        return newDatabase(Driver.MARIADB);
    }

    /** Creates an empty utf8mb4 database and returns its JDBC URL, user included, for the given driver. */
    public static String newDatabase(Driver driver) {
        String name = "hengji_" + DATABASES.incrementAndGet();
        int port = Running.SERVER.port;
        try (Connection connection = DriverManager.getConnection(Driver.MARIADB.url(port, ""));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
        return driver.url(port, name);
    }

    private static final class Running {
        private static final MariaDbServer SERVER = new MariaDbServer();
    }

    private MariaDbServer() {
        try {
            directory = Files.createTempDirectory("hengji-mariadb-");
            port = freePort();
            install();
            process = start();
            Leftovers.removeAfterThisJvm(directory, process);
            awaitConnection();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot start MariaDB", e);
        }
    }

    private void install() throws IOException {
        var command = command("mariadb-install-db");
        // A server that starts clears away what it finds in its temporary directory, another's files too.
        command.addAll(List.of("--auth-root-authentication-method=normal", "--skip-test-db", "--tmpdir=" + directory, "--debug-no-sync"));
        Process installation = launch(command);
        if (installation.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("mariadb-install-db failed:\n" + log());
        }
    }

    private Process start() throws IOException {
        var command = command("mariadbd");
        command.addAll(List.of(
                "--bind-address=127.0.0.1", "--port=" + port, "--socket=" + directory.resolve("socket"),
                "--pid-file=" + directory.resolve("pid"), "--tmpdir=" + directory, "--skip-name-resolve",
                "--character-set-server=utf8mb4", "--skip-log-bin", "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M", "--innodb-log-file-size=32M", "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M", "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync", "--innodb-doublewrite=0", "--debug-no-sync"));
        return launch(command);
    }

    /** Without the machine's own settings, and as root only when we are: the server refuses that unless told. */
    private List<String> command(String program) {
        var command = new ArrayList<>(List.of(find(program).toString(), "--no-defaults"));
        command.add("--datadir=" + directory.resolve("data"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path find(String program) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program
                        + " is not installed; on Debian: apt-get install mariadb-server-core mariadb-client-core"));
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logFile().toFile()))
                .start();
    }

    private void awaitConnection() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                DriverManager.getConnection(Driver.MARIADB.url(port, "")).close();
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("MariaDB accepts no connection on port " + port + ":\n" + log());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MariaDB started", e);
        }
    }

    private Path logFile() {
        return directory.resolve("log");
    }

    private String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
