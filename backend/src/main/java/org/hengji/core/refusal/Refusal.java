package org.hengji.core.refusal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A command that is not carried out. Nothing has changed unless its kind says otherwise; the message (Chinese) says why and what to do. */
public final class Refusal extends RuntimeException {

    /** What stands in the way; each becomes one stable problem type over HTTP. */
    public enum Kind { BAD_CREDENTIALS, ACCOUNT_LOCKED, NOT_FOUND, FORBIDDEN, WRONG_STEP, PRE_REVIEW, AGAINST_RESULT, STALE_VERSION, INVALID_INPUT, INVALID_DOCUMENT, BUSY }

    /** One wrong place: an RFC 6901 JSON pointer into the input, and what is wrong there. */
    public record Place(String pointer, String detail) {}

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Kind kind;
    private final transient List<Place> places;

    private Refusal(Kind kind, String message, List<Place> places) {
        super(message);
        this.kind = kind;
        this.places = List.copyOf(places);
    }

    /** Name or password is wrong; which of the two is not told. */
    public static Refusal badCredentials(String message) {
        return new Refusal(Kind.BAD_CREDENTIALS, message, List.of());
    }

    public static Refusal accountLocked(String message) {
        return new Refusal(Kind.ACCOUNT_LOCKED, message, List.of());
    }

    /** The thing does not exist, or lies outside what the asker may see: the two are not told apart. */
    public static Refusal notFound(String what) {
        return new Refusal(Kind.NOT_FOUND, "没有找到" + what + "，或不在您的权限范围内", List.of());
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message, List.of());
    }

    /** The thing stands at a step where this is not possible. */
    public static Refusal wrongStep(String message) {
        return new Refusal(Kind.WRONG_STEP, message, List.of());
    }

    /** The machine pre-review (预审) found what must be mended or answered first; each place carries one finding. */
    public static Refusal preReview(String message, List<Place> places) {
        return new Refusal(Kind.PRE_REVIEW, message, places);
    }

    /** A declaration goes against what last year's result does to the budget (与预算挂钩), and no exception has been granted. */
    public static Refusal againstResult(String message) {
        return new Refusal(Kind.AGAINST_RESULT, message, List.of());
    }

    /** Someone else changed it first. */
    public static Refusal stale(String what) {
        return new Refusal(Kind.STALE_VERSION, what + "已被他人更新或办理，请刷新后再试；您填写的内容没有丢失", List.of());
    }

    /** Someone else acted first: who, what and when. */
    public static Refusal stale(String what, String who, String deed, ZonedDateTime when) {
        return new Refusal(Kind.STALE_VERSION, what + "已由" + who + "于 " + WHEN.format(when) + " 办理（" + deed + "），请刷新后再试；您填写的内容没有丢失",
                List.of());
    }

    public static Refusal invalid(String message, List<Place> places) {
        return new Refusal(Kind.INVALID_INPUT, message, places);
    }

    public static Refusal invalid(String pointer, String detail) {
        return invalid(detail, List.of(new Place(pointer, detail)));
    }

    /** A goal document that cannot be read as one. */
    public static Refusal document(String message, List<Place> places) {
        return new Refusal(Kind.INVALID_DOCUMENT, message, places);
    }

    /** There is too much to do at this moment. */
    public static Refusal busy(String message) {
        return new Refusal(Kind.BUSY, message, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public List<Place> places() {
        return places;
    }
}
