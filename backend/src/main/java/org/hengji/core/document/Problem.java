package org.hengji.core.document;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param pointer RFC 6901 JSON pointer of the place; for a missing key, where the key should stand
 * @param message what is wrong and what is expected, in Chinese
 */
public record Problem(String pointer, String message) {
}
