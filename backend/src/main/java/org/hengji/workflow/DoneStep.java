package org.hengji.workflow;

import java.time.Instant;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Post;

/** Who did which task of a goal, for the process picture. Open ones have nobody yet; experts of a panel are not named. */
record DoneStep(String taskId, String subjectName, Post post, String userName, Instant createdAt, Instant doneAt, Outcome outcome,
                String opinion) {}
