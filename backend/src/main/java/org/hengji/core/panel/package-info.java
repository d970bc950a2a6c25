/** Evaluation by a panel of experts: from blind sheets to a score that explains itself, and the report on it. */
package org.hengji.core.panel;
