package org.hengji.goal;

import java.util.List;
import org.hengji.goal.Countersigner.State;

/**
 * Where a countersigning (会签) stands.
 *
 * @param threshold percent of all countersigners who must approve; asked for by {@link CountersignMode#VOTE} alone
 * @param states    of the countersigners, in the order of the route
 */
record Countersigning(CountersignMode mode, int threshold, List<State> states) {

    enum Result { OPEN, APPROVED, RETURNED }

    Result result() {
        int approved = count(State.APPROVED);
        int returned = count(State.RETURNED);
        return switch (mode) {
            case SERIAL, PARALLEL -> returned > 0 ? Result.RETURNED : approved == states.size() ? Result.APPROVED : Result.OPEN;
            case ANY -> approved > 0 ? Result.APPROVED : returned > 0 ? Result.RETURNED : Result.OPEN;
            case VOTE -> enough(approved) ? Result.APPROVED : enough(states.size() - returned) ? Result.OPEN : Result.RETURNED;
        };
    }

    private boolean enough(int votes) {
        return votes * 100 >= threshold * states.size();
    }

    private int count(State state) {
        return (int) states.stream().filter(s -> s == state).count();
    }
}
