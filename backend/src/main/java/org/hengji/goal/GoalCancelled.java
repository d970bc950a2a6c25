package org.hengji.goal;

/** The bureau granted that the goal is given up; what is under way ends with it. */
public record GoalCancelled(long goalId) {}
