package org.hengji.workflow;

import java.util.HashMap;
import java.util.Map;
import org.hengji.testing.Api;
import org.hengji.testing.World.Region;

/** A region's own rule pack by which the unit leader's review is decided once its deadline has passed, and nobody is reminded. */
final class DecidingPack {

    private DecidingPack() {}

    /**
     * Makes it as the performance section does on the page.
     *
     * @param automatic APPROVE or RETURN
     * @return its id
     */
    static String make(Region region, Api performance, int year, String automatic) {
        String id = "town-" + region.region().id();
        performance.post("/api/rule-packs/henan-2023/copies", Map.of("id", id, "name", "某镇", "year", year)).ok();
        Map<String, Object> source = new HashMap<>(Map.of("document", "某镇办法", "article", "第三条", "confidence", "verified"));
        source.put("number", null);
        performance.put("/api/rule-packs/" + id, 0, Map.of("name", "某镇", "content", Map.of("overdue", Map.of("source", source, "value",
                Map.of("remindBefore", 0, "escalateAfter", 0, "urgeEvery", 1, "steps", Map.of(), "automatic", Map.of("UNIT_LEADER_REVIEW", automatic)))))).ok();
        return id;
    }
}
