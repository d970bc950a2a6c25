/** Rules about budget tables: what must add up inside a table, and what two tables must say alike. */
package org.hengji.core.prereview.tables;
