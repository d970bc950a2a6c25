package org.hengji.core.panel;

import java.math.BigDecimal;

/**
 * What an expert gives one criterion.
 *
 * @param score   points from 0 to those of the criterion; null while the sheet is a draft
 * @param opinion why, or null
 */
public record Mark(BigDecimal score, String opinion) {

    boolean saysWhy() {
        return opinion != null && !opinion.isBlank();
    }
}
