/** Rules about the cumulative spending plan (资金支出计划) of a project. */
package org.hengji.core.prereview.plan;
