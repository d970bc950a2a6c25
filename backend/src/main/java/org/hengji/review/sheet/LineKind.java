package org.hengji.review.sheet;

/** What an opinion on the review form is about: a criterion of the form, or a line of the goal. */
enum LineKind { CRITERION, OBJECTIVE, INDICATOR, AMOUNT, PLAN }
