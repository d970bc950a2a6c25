package org.hengji.prereview;

import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.Severity;
import org.hengji.platform.web.PageRequest;

/** Which findings to list; a null field does not filter. */
record FindingFilter(Long department, Long unit, Integer year, FindingKind kind, Severity severity, FindingState state, Long goal, PageRequest page) {}
