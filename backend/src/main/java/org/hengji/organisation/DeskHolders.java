package org.hengji.organisation;

import java.util.List;

/** Tells who holds a desk. */
public interface DeskHolders {

    /** Ids of those whose own post it is and whose account is enabled; nobody who does it by delegation. */
    List<Long> holders(Desk desk);
}
