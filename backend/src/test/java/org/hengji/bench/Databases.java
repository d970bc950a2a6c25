package org.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import org.hengji.testing.MariaDbServer;

/** New empty databases of one kind. */
interface Databases {

    /** The JDBC URL of one more, user included. */
    String newUrl() throws IOException;

    /** As durable as the embedded database of the service. */
    static String newH2() throws IOException {
        return "jdbc:h2:file:" + Files.createTempDirectory("hengji-bench-").resolve("hengji")
                + ";MODE=MySQL;WRITE_DELAY=0;CASE_INSENSITIVE_IDENTIFIERS=TRUE;QUERY_CACHE_SIZE=512";
    }

    static String newMariaDb() {
        return MariaDbServer.newDatabase();
    }
}
