package org.hengji.fiscalyear;

import java.time.LocalDate;

/** A checkpoint as a rule pack's calendar gives it. */
public record NewCheckpoint(String label, LocalDate dueOn) {}
