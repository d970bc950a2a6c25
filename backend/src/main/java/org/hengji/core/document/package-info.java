/**
 * The goal document, version 1: one department's year exactly as it is printed, its JSON form and its schema.
 *
 * <p>{@code schema/goal-document-v1.schema.json} is the one truth of the shape. Figures keep their printed
 * precision, texts stand verbatim, and a blank cell is null, which is not 0.
 */
package org.hengji.core.document;
