package org.hengji.evaluation.panel;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Post;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;

/** Takes a key evaluation from step to step over HTTP, each by the person whose turn it is. */
public final class PanelWalk {

    private final YearWalk web;
    private final Region region;
    private final Accounts accounts;
    private final OrgUnit bureau;
    private final Map<Long, Actor> experts = new HashMap<>();

    public PanelWalk(YearWalk web, Region region, Accounts accounts, Organisations organisations) {
        this.web = web;
        this.region = region;
        this.accounts = accounts;
        this.bureau = organisations.findBelow(region.region(), OrgUnit.Kind.BUREAU, "财政局").orElseThrow();
    }

    /** An expert with an account in the region's pool. */
    public long pooled(String name, String workplace, String... specialties) {
        Actor account = accounts.create(region.performance().username() + "." + name, name, Region.PASSWORD, Post.EXPERT, bureau, region.region());
        JsonNode added = web.send(region.performance(), POST, "/api/experts", 0, Map.of("name", name, "kind", "EXPERT", "workplace", workplace,
                "title", "教授", "specialties", List.of(specialties), "accountId", account.userId(), "active", true)).ok();
        experts.put(account.userId(), account);
        return added.get("id").asLong();
    }

    /** Answers the address of the new evaluation. */
    public String open(Actor lead, long goalId, String kind) {
        return "/api/key-evaluations/" + web.send(lead, POST, "/api/key-evaluations", 0, Map.of("goalId", goalId, "kind", kind)).ok().get("id").asLong();
    }

    /** A command with the version that the person sees. */
    public Answer act(Actor who, String evaluation, String command, Object body) {
        return web.send(who, POST, evaluation + "/" + command, web.read(who, evaluation).version(), body);
    }

    public Answer put(Actor who, String evaluation, String what, Object body) {
        return web.send(who, PUT, evaluation + "/" + what, web.read(who, evaluation).version(), body);
    }

    /** Draws so many with this seed, confirms, and calls them together. */
    public void convene(Actor lead, String evaluation, int count, String seed, String reason) {
        Map<String, Object> wanted = new HashMap<>(Map.of("count", count, "seed", seed));
        if (reason != null) {
            wanted.put("reason", reason);
        }
        JsonNode draws = act(lead, evaluation, "draws", wanted).ok().get("draws");
        act(lead, evaluation, "draws/" + draws.get(draws.size() - 1).get("id").asLong() + "/confirmation", Map.of()).ok();
        act(lead, evaluation, "panel", Map.of()).ok();
    }

    /** The experts who have a sheet to fill now, by their number. */
    public Map<Integer, Actor> asked(String evaluation) {
        Map<Integer, Actor> asked = new TreeMap<>();
        for (Actor expert : experts.values()) {
            Answer sheet = web.read(expert, evaluation + "/sheet");
            if (sheet.status() == 200) {
                asked.put(sheet.body().get("number").asInt(), expert);
            }
        }
        return asked;
    }

    /** Every criterion is given this share of its points. */
    public Map<String, Object> marks(Actor expert, String evaluation, String share) {
        List<Map<String, Object>> marks = new ArrayList<>();
        web.read(expert, evaluation + "/sheet").body().get("criteria").forEach(c -> marks.add(new HashMap<>(Map.of("criterionId", c.get("id").asText(),
                "score", c.get("weight").decimalValue().multiply(new BigDecimal(share)), "opinion", "依据材料判断𠮷"))));
        return new HashMap<>(Map.of("marks", marks, "overall", "总体较好𠮷"));
    }

    public void score(Actor expert, String evaluation, String share) {
        String sheet = evaluation + "/sheet";
        web.send(expert, PUT, sheet, web.read(expert, sheet).version(), marks(expert, evaluation, share)).ok();
        web.send(expert, POST, sheet + "/submission", web.read(expert, sheet).version(), Map.of()).ok();
    }

    public void scoreAll(String evaluation, String share) {
        asked(evaluation).values().forEach(expert -> score(expert, evaluation, share));
    }

    /** Every part of the report gets a text. */
    public void writeReport(Actor lead, String evaluation) {
        List<Map<String, Object>> texts = new ArrayList<>();
        web.read(lead, evaluation).body().get("report").forEach(section -> section.get("parts").forEach(part ->
                texts.add(Map.of("id", part.get("id").asText(), "text", "经评价，情况属实𠮷"))));
        put(lead, evaluation, "report", Map.of("texts", texts)).ok();
    }

    /** Every objection is adopted with this score. */
    public void answer(Actor lead, String evaluation, String score) {
        List<Map<String, Object>> answers = new ArrayList<>();
        web.read(lead, evaluation).body().get("objections").forEach(o -> answers.add(Map.of("objectionId", o.get("id").asLong(), "adopted", true,
                "adjustedScore", new BigDecimal(score), "reason", "材料属实𠮷")));
        put(lead, evaluation, "answers", Map.of("answers", answers)).ok();
    }

    public void recuse(Actor expert, String evaluation) {
        String sheet = evaluation + "/sheet";
        web.send(expert, POST, sheet + "/recusal", web.read(expert, sheet).version(), Map.of("reason", "近亲属在该单位任职𠮷")).ok();
    }
}
