/** The evaluation report as a text document with tables and charts. */
package org.hengji.core.panel.report;
