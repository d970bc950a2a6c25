package org.hengji.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.boot.jackson.JsonComponent;

/** Days as clients send them: of years that people still write of, which every database can hold. */
@JsonComponent
class DateInput extends JsonDeserializer<LocalDate> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (day != null && (day.getYear() < EARLIEST || day.getYear() > LATEST)) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, day.toString(), "the year is not between %d and %d", EARLIEST, LATEST);
        }
        return day;
    }
}
