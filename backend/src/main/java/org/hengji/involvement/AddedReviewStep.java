package org.hengji.involvement;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** 加签: the step of a reviewer who was set beside the holder of a step. It lies at the desk of his own post, for him alone. */
public enum AddedReviewStep implements Step {
    ADDED_REVIEW;

    @Override
    public String label() {
        return "加签审核";
    }

    @Override
    public Post post() {
        return null;
    }
}
