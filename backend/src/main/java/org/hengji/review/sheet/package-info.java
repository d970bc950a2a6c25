/** The review form of a goal (绩效目标审核表): filled in by each reviewer, given with his decision, kept for the next round. */
package org.hengji.review.sheet;
