package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hengji.goal.Countersigner.State;
import org.hengji.goal.Countersigning.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a countersigning has come to an end, and to which. */
class CountersigningTest {

    /** Signatures: A approved, R returned, P not yet. */
    @ParameterizedTest
    @CsvSource({
        "SERIAL, 100, PPP, OPEN", "SERIAL, 100, APP, OPEN", "SERIAL, 100, ARP, RETURNED", "SERIAL, 100, AAA, APPROVED",
        "PARALLEL, 100, PPP, OPEN", "PARALLEL, 100, PAP, OPEN", "PARALLEL, 100, ARP, RETURNED", "PARALLEL, 100, AAA, APPROVED",
        "ANY, 100, PPP, OPEN", "ANY, 100, PAP, APPROVED", "ANY, 100, PRP, RETURNED",
        "VOTE, 66, PPP, OPEN", "VOTE, 66, APP, OPEN", "VOTE, 66, AAP, APPROVED", "VOTE, 66, ARP, OPEN", "VOTE, 66, RRP, RETURNED",
        "VOTE, 50, AR, APPROVED", "VOTE, 67, AAP, OPEN", "VOTE, 67, AAR, RETURNED", "VOTE, 100, ARPP, RETURNED"
    })
    void endsWhenItIsSettled(CountersignMode mode, int threshold, String signatures, Result result) {
        var states = Arrays.stream(signatures.split("")).map(s -> switch (s) {
            case "A" -> State.APPROVED;
            case "R" -> State.RETURNED;
            default -> State.PENDING;
        }).toList();
        assertThat(new Countersigning(mode, threshold, states).result()).isEqualTo(result);
    }
}
