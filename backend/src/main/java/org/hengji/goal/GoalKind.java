package org.hengji.goal;

/** 项目绩效目标 or 部门（单位）整体绩效目标. */
public enum GoalKind { PROJECT, DEPARTMENT }
