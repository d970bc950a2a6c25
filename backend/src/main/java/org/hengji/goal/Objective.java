package org.hengji.goal;

import org.hengji.core.money.PrintedAmount;

/**
 * One statement of what is to be reached.
 *
 * @param id   null before it is stored
 * @param name heading of a task or sub-goal, null for an annual goal
 */
public record Objective(Long id, Kind kind, String name, String duty, String content, String standard, String schedule,
                        PrintedAmount amount, PrintedAmount fiscalAmount, PrintedAmount otherAmount) {

    /** 年度目标, 年度主要任务, 分项绩效目标 (Hebei), 工作保障措施 (Hebei). */
    public enum Kind {
        ANNUAL("年度目标"), TASK("年度任务"), SUB_GOAL("分项目标"), MEASURE("保障措施");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Objective unstored() {
        return new Objective(null, kind, name, duty, content, standard, schedule, amount, fiscalAmount, otherAmount);
    }
}
