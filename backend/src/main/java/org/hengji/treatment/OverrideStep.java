package org.hengji.treatment;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** The step of 例外申报审批, the process {@code treatment-override}. */
public enum OverrideStep implements Step {
    TREATMENT_OVERRIDE("例外审批", Post.FINANCE_CHIEF);

    private final String label;
    private final Post post;

    OverrideStep(String label, Post post) {
        this.label = label;
        this.post = post;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Post post() {
        return post;
    }
}
