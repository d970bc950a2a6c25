/**
 * The review form (绩效目标审核表) as a reviewer fills it in: from marks or scores to a conclusion that says by which rule,
 * and which points stay as they were when a goal comes again.
 */
package org.hengji.core.review;
