package org.hengji.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.hengji.core.rulepack.Severity;

/** What a command says of documents; its components are the JSON. */
interface Report {

    ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /** Whether anything of this severity was found. */
    boolean has(Severity severity);

    void writeText(PrintWriter out);

    default void writeJson(PrintWriter out) throws IOException {
        JSON.writeValue(out, this);
        out.println();
    }
}
