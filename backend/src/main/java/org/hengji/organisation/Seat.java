package org.hengji.organisation;

import java.io.Serializable;

/**
 * A desk whose work a person does: his own, or one that somebody has delegated to him (委托).
 *
 * @param holderId   who holds the desk
 * @param holderName null when it is the person himself
 */
public record Seat(Desk desk, long holderId, String holderName) implements Serializable {

    /** Whether the person sits there for somebody else. */
    public boolean delegated() {
        return holderName != null;
    }
}
