package org.hengji.core.rulepack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of a pack with its source, for showing and comparing.
 *
 * @param path      RFC 6901 pointer of the section, for example /weights or /preReview/findings/missing-unit
 * @param source    where it comes from
 * @param definedIn id of the pack that states it: this one, or the one it is inherited from
 * @param value     the value as the pack writes it
 */
public record PackSection(String path, Source source, String definedIn, JsonNode value) {
}
