package org.hengji.evaluation.panel;

/** Something that is known of what is evaluated, in words for whoever judges it. */
record EvaluationFact(String label, String value) {}
