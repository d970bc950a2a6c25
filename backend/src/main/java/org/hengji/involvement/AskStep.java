package org.hengji.involvement;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** Work of a person who is asked beside the steps of the approval. It lies at the desk of that person's own post, for him alone. */
public enum AskStep implements Step {
    CONSULT("征询意见"), ADDED_REVIEW("加签审核");

    private final String label;

    AskStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Post post() {
        return null;
    }
}
