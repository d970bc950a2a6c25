package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.hengji.testing.Api;
import org.hengji.testing.MovedClock;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the chapters of the year have in common: the people, the calendar, and the rows to read back. */
record Story(Walk walk, MovedClock clock, JdbcTemplate jdbc) {

    /** Other tests may have left regions of their own. */
    private static final String OURS = "(select g.id from goal g join org_unit r on r.id = g.region_id where r.name not like '测试地区%')";

    Api person(String username) {
        return walk.person(username);
    }

    void on(String day) {
        clock.moveTo(LocalDate.parse(day));
    }

    /** The goal of this name in the department's first year. */
    long goal(String department, String name) {
        return goals(department).stream().filter(goal -> goal.get("name").asText().equals(name)).mapToLong(goal -> goal.get("id").asLong())
                .findFirst().orElseThrow(() -> new AssertionError("no goal " + name));
    }

    /** In the order in which they were taken in. */
    List<JsonNode> goals(String department) {
        return items(person(department + ".operator").get("/api/goals?size=200"));
    }

    static List<JsonNode> items(Api.Answer list) {
        return StreamSupport.stream(list.ok().get("items").spliterator(), false).toList();
    }

    /** Acts on a page with the version it has now. */
    Api.Answer act(String username, String page, String action, Map<String, ?> body) {
        return person(username).post(page + action, person(username).get(page).version(), body);
    }

    /** The same for what is written anew. */
    Api.Answer put(String username, String page, String what, Map<String, ?> body) {
        return person(username).put(page + what, person(username).get(page).version(), body);
    }

    /** The rows of a query, each with its columns in one line; {@code {ours}} stands for the goals of the five departments. */
    List<String> rows(String sql, Object... arguments) {
        return jdbc.query(sql.replace("{ours}", OURS), Story::line, arguments);
    }

    private static String line(ResultSet row, int number) throws SQLException {
        StringJoiner line = new StringJoiner(" ");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            line.add(String.valueOf(row.getObject(i)));
        }
        return line.toString();
    }

    /** A refusal with its status, told of in the words of the page. */
    static void assertRefused(Api.Answer answer, int status, String... words) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().get("detail").asText()).contains(words);
    }
}
