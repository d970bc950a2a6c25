/** Pre-review (预审) of goals: findings kept with each draft, what the unit and the reviewers say to them, and the gate before 送审. */
package org.hengji.prereview;
