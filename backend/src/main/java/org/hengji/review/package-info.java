/** Reviewing: decisions with their opinions, on goals and on the reports that follow them (审核). */
package org.hengji.review;
