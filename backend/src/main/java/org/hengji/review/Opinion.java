package org.hengji.review;

import java.time.Instant;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Post;

/** An opinion as stored; {@code step} is the code of the step it was given at. */
public record Opinion(long id, int roundNo, String step, Outcome decision, String opinion, String userName, Post post, Instant givenAt) {}
