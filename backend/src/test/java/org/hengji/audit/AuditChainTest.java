package org.hengji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalSubmission;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.GoalReview;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of a region's trail: whoever changes, removes, moves or slips in an entry behind our back is found out. */
abstract class AuditChainTest {

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Sealing sealing;
    @Autowired GoalSubmission submission;
    @Autowired GoalReview review;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    Region region;
    Api auditor;

    @BeforeEach
    void sealedTrailOfAReturnedGoal() {
        region = world.newRegion();
        Actor person = accounts.create("auditor." + region.region().id(), "审计员𠮷", Region.PASSWORD, Post.AUDITOR, region.region(), region.region());
        auditor = Api.signedIn("http://localhost:" + port, person.username(), Region.PASSWORD);
        long id = world.newGoal(region).id();
        submission.submit(region.operator(), id, world.goal(id).version());
        review.decide(region.leader(), id, world.goal(id).version(), new Decision(Verdict.RETURN, "指标不完整𠮷 "));
        sealing.seal();
    }

    @Test
    void anUntouchedChainHolds() {
        JsonNode chain = verify();

        assertThat(chain.get("broken").isNull()).as(chain.toString()).isTrue();
        assertThat(chain.get("checked").asLong()).isEqualTo(chain.get("entries").asLong()).isEqualTo(sealed()).isGreaterThan(4);
        assertThat(chain.get("headHash").asText()).isEqualTo(jdbc.queryForObject(
                "select hash from audit_seal where chain_id = ? order by sequence_no desc limit 1", String.class, chainId()));
    }

    @Test
    void anyChangedColumnIsFound() {
        long entry = entryAt(4);
        Map<String, Object> forged = Map.of("detail", "同意", "user_name", "他人", "post", "LEADER", "action", "CLOSE", "round_no", 7,
                "changes", "[]", "origin_address", "10.0.0.1", "subject_name", "目标申报 ", "region_id", 1, "user_id", 1);
        forged.forEach((column, value) -> {
            Object old = jdbc.queryForMap("select " + column + " from audit_entry where id = ?", entry).get(column);
            tamper("update audit_entry set " + column + " = ? where id = ?", value, entry);
            broken("CHANGED", 4L, entry);
            assertThat(verify().get("checked").asLong()).isEqualTo(3);
            tamper("update audit_entry set " + column + " = ? where id = ?", old, entry);
            assertThat(verify().get("broken").isNull()).as(column + " as it was").isTrue();
        });
    }

    @Test
    void aChangedTimeIsFound() {
        long entry = entryAt(2);
        LocalDateTime at = jdbc.queryForObject("select recorded_at from audit_entry where id = ?", LocalDateTime.class, entry);
        tamper("update audit_entry set recorded_at = ? where id = ?", at.plusNanos(1_000), entry);

        broken("CHANGED", 2L, entry);
    }

    @Test
    void anEntryDeletedInTheMiddleIsFound() {
        long entry = entryAt(3);
        tamper("delete from audit_entry where id = ?", entry);
        broken("MISSING", 3L, entry);

        tamper("delete from audit_seal where entry_id = ?", entry);
        broken("MISSING", 3L, null);
    }

    @Test
    void deletedLastEntriesAreFound() {
        long last = entryAt(sealed());
        tamper("delete from audit_entry where id = ?", last);
        tamper("delete from audit_seal where entry_id = ?", last);

        broken("MISSING", sealed() + 1, null);
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        long chain = chainId();
        tamper("update audit_seal set sequence_no = -1 where chain_id = ? and sequence_no = 3", chain);
        tamper("update audit_seal set sequence_no = 3 where chain_id = ? and sequence_no = 4", chain);
        tamper("update audit_seal set sequence_no = 4 where chain_id = ? and sequence_no = -1", chain);

        broken("REORDERED", 3L, entryAt(3));
    }

    @Test
    void twoEntriesThatChangedTheirTextsAreFound() {
        long third = entryAt(3);
        long fourth = entryAt(4);
        tamper("update audit_seal set entry_id = -1 where entry_id = ?", third);
        tamper("update audit_seal set entry_id = ? where entry_id = ?", third, fourth);
        tamper("update audit_seal set entry_id = ? where entry_id = -1", fourth);

        broken("REORDERED", 3L, fourth);
    }

    @Test
    void aForgedEntryFromThePastIsFound() {
        tamper("insert into audit_entry (recorded_at, region_id, user_name, action, subject_kind, subject_name) values (?, ?, '他人', 'GRANT', 'GOAL', '目标申报')",
                LocalDateTime.now().minusDays(3), chainId());

        broken("INSERTED", null, jdbc.queryForObject("select max(id) from audit_entry where region_id = ?", Long.class, chainId()));
    }

    @Test
    void aForgedLinkAtTheEndIsFound() {
        tamper("insert into audit_seal (chain_id, sequence_no, entry_id, content_hash, previous_hash, hash) values (?, ?, -7, 'x', 'y', 'z')",
                chainId(), sealed() + 1);

        broken("INSERTED", sealed(), null);
    }

    @Test
    void aRewrittenEntryWithARecomputedLinkBreaksTheNextOne() {
        long entry = entryAt(4);
        tamper("update audit_entry set detail = '同意' where id = ?", entry);
        Map<String, Object> row = jdbc.queryForMap("select * from audit_seal where entry_id = ?", entry);
        String content = "0".repeat(64);
        String previous = row.get("previous_hash").toString();
        tamper("update audit_seal set content_hash = ?, hash = ? where entry_id = ?", content,
                Link.hash(previous, chainId(), 4, entry, content), entry);

        assertThat(verify().get("broken").get("sequenceNo").asLong()).isEqualTo(4);
    }

    @Test
    void manyWhoDecideAtOnceLeaveOneUnbrokenChain() {
        List<Long> goals = Stream.generate(() -> world.newGoal(region).id()).limit(24).toList();
        goals.forEach(id -> submission.submit(region.operator(), id, world.goal(id).version()));

        List<CompletableFuture<Void>> work = IntStream.range(0, 8).mapToObj(reviewer -> CompletableFuture.runAsync(() -> {
            for (int i = reviewer; i < goals.size(); i += 8) {
                Goal goal = world.goal(goals.get(i));
                review.decide(region.leader(), goal.id(), goal.version(), new Decision(Verdict.APPROVE, "同意"));
                sealing.seal();
            }
        })).toList();
        work.forEach(CompletableFuture::join);
        sealing.seal();

        assertThat(verify().get("broken").isNull()).as(verify().toString()).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from audit_entry e left join audit_seal s on s.entry_id = e.id "
                + "where e.region_id = ? and s.entry_id is null and e.action = 'APPROVE'", Long.class, chainId())).isZero();
        assertThat(jdbc.queryForObject("select count(*) from audit_entry e join audit_seal s on s.entry_id = e.id "
                + "where e.region_id = ? and e.action = 'APPROVE'", Long.class, chainId())).isEqualTo(goals.size());
    }

    private void tamper(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private void broken(String fault, Long sequence, Long entry) {
        JsonNode broken = verify().get("broken");
        assertThat(broken.get("fault").asText()).as(broken.toString()).isEqualTo(fault);
        assertThat(broken.get("sequenceNo").isNull() ? null : broken.get("sequenceNo").asLong()).isEqualTo(sequence);
        assertThat(broken.get("entryId").isNull() ? null : broken.get("entryId").asLong()).isEqualTo(entry);
        assertThat(broken.get("detail").asText()).isNotBlank();
    }

    private JsonNode verify() {
        JsonNode verification = auditor.post("/api/audit/verification", Map.of("chain", chainId())).ok();
        assertThat(verification.get("chains")).hasSize(1);
        assertThat(verification.get("intact").asBoolean()).isEqualTo(verification.get("chains").get(0).get("broken").isNull());
        return verification.get("chains").get(0);
    }

    private long sealed() {
        return jdbc.queryForObject("select count(*) from audit_seal where chain_id = ?", Long.class, chainId());
    }

    private long entryAt(long sequence) {
        return jdbc.queryForObject("select entry_id from audit_seal where chain_id = ? and sequence_no = ?", Long.class, chainId(), sequence);
    }

    private long chainId() {
        return region.region().id();
    }
}

@OnH2
class AuditChainOnH2Test extends AuditChainTest {}

@OnMariaDb
class AuditChainOnMariaDbTest extends AuditChainTest {}
