package org.hengji.core.document;

/**
 * A section of the explanatory text.
 *
 * @param section its heading
 * @param text    its text
 */
public record NarrativePart(String section, String text) {
}
