package org.hengji.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hengji.organisation.AccessTokens;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.testing.Api;
import org.hengji.testing.MovedClock;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told, and what leaves the house: against a real SMTP server and a messenger that may be out of order. */
@Import(MovedClock.Setting.class)
@DirtiesContext
abstract class NotificationTest {

    private static final String SECRET = "密钥-𠮷";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Messenger MESSENGER = new Messenger();

    @Autowired private World world;
    @Autowired private Notifications notifications;
    @Autowired private DeliverySender sender;
    @Autowired private Digest digest;
    @Autowired private LiveInbox live;
    @Autowired private Accounts accounts;
    @Autowired private AccessTokens tokens;
    @Autowired private MovedClock clock;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @LocalServerPort private int port;

    private Region region;
    private Actor leader;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("hengji.notification.webhook.url", MESSENGER::url);
        registry.add("hengji.notification.webhook.secret", () -> SECRET);
        registry.add("hengji.notification.public-url", () -> "https://hengji.example.gov.cn/");
    }

    @AfterAll
    static void stopMail() {
        MAIL.stop();
    }

    @BeforeEach
    void newRegion() throws Exception {
        clock.moveTo(DAY);
        committed("update delivery set state = 'SENT' where state <> 'SENT'");
        MAIL.purgeEmailFromAllMailboxes();
        MESSENGER.reset();
        region = world.newRegion();
        leader = region.leader();
    }

    @Test
    void aDeskHearsOfItAndReadsIt() {
        tell("“高龄补贴𠮷”待单位负责人审核");
        Api api = api(leader);

        JsonNode unread = api.get("/api/notifications?unread=true").ok();
        assertThat(unread.get("total").asInt()).isEqualTo(1);
        JsonNode only = unread.get("items").get(0);
        assertThat(List.of(only.get("text").asText(), only.get("kindName").asText(), only.get("link").asText()))
                .containsExactly("“高龄补贴𠮷”待单位负责人审核", "待办", "/goals/7");
        assertThat(api(region.operator()).get("/api/notifications").ok().get("total").asInt()).isZero();

        api(region.operator()).post("/api/notifications/" + only.get("id").asLong() + "/reading", Map.of()).ok();
        assertThat(api.get("/api/notifications/unread").ok().get("unread").asInt()).as("another person's hand").isEqualTo(1);
        api.post("/api/notifications/" + only.get("id").asLong() + "/reading", Map.of()).ok();
        assertThat(api.get("/api/notifications/unread").ok().get("unread").asInt()).isZero();
        assertThat(api.get("/api/notifications").ok().get("items").get(0).get("readAt").isNull()).isFalse();
    }

    @Test
    void nobodyHearsOfWhatIsRolledBack() {
        wantsMail("AT_ONCE");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notifications.tell(desk(), notice("没有发生"));
            status.setRollbackOnly();
        });
        sender.send();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(MESSENGER.received).isEmpty();
        assertThat(api(leader).get("/api/notifications/unread").ok().get("unread").asInt()).isZero();
    }

    @Test
    void aMailIsSentAtOnceAndOnce() throws Exception {
        wantsMail("AT_ONCE");
        tell("“高龄补贴𠮷”待单位负责人审核");
        sender.send();
        sender.send();

        MimeMessage[] mails = MAIL.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject()).isEqualTo("【衡绩】待办");
        assertThat((String) mails[0].getContent()).contains("“高龄补贴𠮷”待单位负责人审核", "https://hengji.example.gov.cn/goals/7");
        assertThat(GreenMailUtil.getAddressList(mails[0].getAllRecipients())).isEqualTo("leader@example.gov.cn");
    }

    @Test
    void aDailyMailCarriesEverythingUnreadOnce() throws Exception {
        wantsMail("DIGEST");
        tell("第一件");
        tell("第二件");
        digest.compile();
        digest.compile();
        sender.send();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("【衡绩】2026-03-02 未读通知 2 条");
        assertThat((String) MAIL.getReceivedMessages()[0].getContent()).contains("待办：第一件", "待办：第二件");

        tell("第三件");
        digest.compile();
        sender.send();
        assertThat((String) MAIL.getReceivedMessages()[1].getContent()).contains("第三件").doesNotContain("第一件");
    }

    @Test
    void anAddressMustBeOne() {
        assertThat(api(leader).put("/api/me/mail-preference", 0, Map.of("email", "不是地址", "mailMode", "AT_ONCE")).pointers()).containsExactly("/email");
        assertThat(api(leader).put("/api/me/mail-preference", 0, Map.of("mailMode", "AT_ONCE")).pointers()).containsExactly("/email");
    }

    @Test
    void aMessengerOutOfOrderGetsTheMessageOnceItIsWell() throws Exception {
        MESSENGER.failing(2);
        tell("“高龄补贴𠮷”已逾期");
        assertThat(sender.send()).isZero();
        assertThat(sender.send()).as("not before its time").isZero();
        later(Duration.ofMinutes(1));
        assertThat(sender.send()).isZero();
        later(Duration.ofMinutes(5));
        assertThat(sender.send()).isEqualTo(1);
        later(Duration.ofDays(2));
        assertThat(sender.send()).isZero();

        assertThat(MESSENGER.received).hasSize(3).extracting(Received::delivery).containsOnly(MESSENGER.received.peek().delivery());
        assertThat(MESSENGER.received).extracting(Received::status).containsExactly(500, 500, 200);
        Received last = List.copyOf(MESSENGER.received).get(2);
        assertThat(last.signature()).isEqualTo("sha256=" + hmac(last.body()));
        JsonNode message = Api.JSON.readTree(last.body());
        assertThat(message.get("text").asText()).isEqualTo("“高龄补贴𠮷”已逾期");
        assertThat(message.at("/recipient/username").asText()).isEqualTo(leader.username());
        assertThat(state(last.delivery())).isEqualTo("SENT 3");
    }

    @Test
    void aMessengerOutOfOrderIsTriedOnceARoundAndKeepsNoMailWaiting() {
        wantsMail("AT_ONCE");
        MESSENGER.failing(Integer.MAX_VALUE);
        tell("第一件");
        tell("第二件");

        assertThat(sender.send()).isEqualTo(2);

        assertThat(MAIL.getReceivedMessages()).hasSize(2);
        assertThat(MESSENGER.received).hasSize(1);
    }

    @Test
    void twoNodesNeverSendTheSame() throws Exception {
        for (int i = 0; i < 20; i++) {
            tell("第 " + i + " 件");
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> sent = Stream.generate(() -> nodes.submit(() -> {
            together.await();
            return sender.send();
        })).limit(2).toList();
        int taken = sent.get(0).get() + sent.get(1).get();
        nodes.shutdown();

        assertThat(taken).isEqualTo(20);
        assertThat(MESSENGER.received).extracting(Received::delivery).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void whatWasGivenUpIsTheAdministratorsToSendAgain() {
        MESSENGER.failing(Integer.MAX_VALUE);
        tell("送不出去");
        for (int attempt = 0; attempt < 8; attempt++) {
            sender.send();
            later(Duration.ofHours(12));
        }
        assertThat(MESSENGER.received).hasSize(7);
        Api admin = api(administrator());

        JsonNode failed = admin.get("/api/deliveries?state=FAILED").ok().get("items").get(0);
        assertThat(failed.get("lastError").asText()).isEqualTo("消息接口应答 500");
        assertThat(failed.toString()).doesNotContain("送不出去");
        assertThat(api(leader).get("/api/deliveries").status()).isEqualTo(403);

        MESSENGER.failing(0);
        admin.post("/api/deliveries/" + failed.get("id").asLong() + "/retry", Map.of()).ok();
        assertThat(sender.send()).isEqualTo(1);
        assertThat(admin.post("/api/deliveries/" + failed.get("id").asLong() + "/retry", Map.of()).status()).isEqualTo(409);
    }

    /** A node stopped between taking and noting: a message goes again under its number, a mail is left to a person. */
    @Test
    void afterACrashAMessageIsSentAgainAndAMailIsNot() {
        wantsMail("AT_ONCE");
        tell("中断");
        committed("update delivery set state = 'SENDING', claimed_at = ? where state = 'WAITING'", Timestamp.from(clock.instant()));
        sender.send();
        assertThat(MESSENGER.received).isEmpty();

        later(Duration.ofMinutes(11));
        sender.send();

        assertThat(MESSENGER.received).hasSize(1);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(jdbc.queryForList("select state from delivery where address = 'leader@example.gov.cn' order by id desc limit 1", String.class))
                .containsExactly("UNCERTAIN");
    }

    @Test
    void anOpenPageIsToldWhenSomethingComes() throws Exception {
        String token = tokens.issue(leader, "流", DAY.plusDays(1)).secret();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/notifications/stream"))
                .header("Authorization", "Bearer " + token).build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Iterator<String> lines = response.body().iterator();

        assertThat(nextCount(lines)).isEqualTo("0");
        tell("来了一件");
        live.look();
        assertThat(nextCount(lines)).isEqualTo("1");
        api(leader).post("/api/notifications/reading", Map.of()).ok();
        live.look();
        assertThat(nextCount(lines)).isEqualTo("0");
        live.stop();
        assertThat(lines.hasNext() && nextCount(lines) != null).isFalse();
        live.start();
    }

    private static String nextCount(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data:")) {
                return line.substring("data:".length()).strip();
            }
        }
        return null;
    }

    private void tell(String text) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> notifications.tell(desk(), notice(text)));
    }

    private Desk desk() {
        return new Desk(Post.LEADER, region.desks().unitId());
    }

    private static Notice notice(String text) {
        return new Notice(NotificationKind.TASK, null, text, "/goals/7");
    }

    private void committed(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private void wantsMail(String mode) {
        api(leader).put("/api/me/mail-preference", 0, Map.of("email", "leader@example.gov.cn", "mailMode", mode)).ok();
    }

    private void later(Duration time) {
        clock.forward(time);
    }

    private String state(String delivery) {
        return jdbc.queryForObject("select concat(state, ' ', attempts) from delivery where id = ?", String.class, Long.valueOf(delivery));
    }

    private Api api(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }

    private Actor administrator() {
        return accounts.create("system." + region.region().id(), "系统管理员", Region.PASSWORD, Post.SYSTEM_ADMIN, region.region(), region.region());
    }

    private static String hmac(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private record Received(String delivery, String signature, String body, int status) {}

    /** The bureau's messenger: answers 500 as often as told, then 200. */
    private static final class Messenger {

        private final ConcurrentLinkedQueue<Received> received = new ConcurrentLinkedQueue<>();
        private final HttpServer server;
        private int failures;

        private Messenger() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server.createContext("/", this::take);
            server.start();
        }

        private String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        }

        private synchronized void failing(int times) {
            failures = times;
        }

        private synchronized void reset() {
            failures = 0;
            received.clear();
        }

        private synchronized void take(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = failures > 0 ? 500 : 200;
            failures--;
            received.add(new Received(exchange.getRequestHeaders().getFirst("X-Hengji-Delivery"),
                    exchange.getRequestHeaders().getFirst("X-Hengji-Signature"), body, status));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        }
    }
}

@OnH2
class NotificationOnH2Test extends NotificationTest {}

@OnMariaDb
class NotificationOnMariaDbTest extends NotificationTest {}
