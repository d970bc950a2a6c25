package org.hengji.goal;

import java.util.List;

/** What lists show and filter of these goals may have changed: name, category, amount, open findings. */
public record GoalFactsChanged(List<Long> goalIds) {}
