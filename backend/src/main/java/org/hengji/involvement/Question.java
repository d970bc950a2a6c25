package org.hengji.involvement;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** 征询: the work of a person who is asked for an opinion. No step of a process: nothing waits for it. */
public enum Question implements Step {
    CONSULT;

    @Override
    public String label() {
        return "征询意见";
    }

    @Override
    public Post post() {
        return null;
    }
}
