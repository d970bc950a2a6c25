package org.hengji.evaluation.panel;

import java.math.BigDecimal;

/** What a sheet gives one criterion. */
record SheetMark(long sheetId, String code, BigDecimal score, String opinion) {}
