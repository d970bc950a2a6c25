package org.hengji.prereview;

import java.util.List;

/** The findings of one goal in the order of its form. */
record GoalFindings(FindingCounts counts, List<FindingView> items) {}
