package org.hengji.organisation;

/**
 * What a piece of work, an opinion or an audit entry is about.
 *
 * @param name what people call it, such as {@code 3月底监控}
 */
public record Subject(Kind kind, long id, String name) {

    public enum Kind { GOAL, MONITORING_REPORT, SELF_EVALUATION, RESULT, CHECKPOINT, INTAKE, RULE_PACK, CALENDAR, ACCOUNT, AUDIT_TRAIL, PROCESS,
        APPROVAL_DOCUMENT, LIGHT_RESPONSE, RECHECK_DRAW, TREATMENT_OVERRIDE, TREATMENT_PARAMETERS, KEY_EVALUATION, EXPERT }
}
