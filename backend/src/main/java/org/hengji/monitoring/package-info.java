/** Monitoring (绩效监控): checkpoints and their opening, reports with their light, confirmed figures. */
package org.hengji.monitoring;
