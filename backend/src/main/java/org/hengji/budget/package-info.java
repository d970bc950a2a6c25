/** Budgets as departments publish them (部门预算): projects, sources of funds, spending plans, executed amounts. */
package org.hengji.budget;
