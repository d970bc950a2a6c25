package org.hengji.intake;

import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;

/** Why an import was refused, or why its last commit changed nothing. */
record IntakeFailure(String detail, List<Place> errors) {

    private static final IntakeFailure UNEXPECTED = new IntakeFailure("系统内部错误，没有写入任何内容，请稍后再试或联系管理员", List.of());

    static IntakeFailure of(RuntimeException e) {
        return e instanceof Refusal refusal ? new IntakeFailure(refusal.getMessage(), refusal.places()) : UNEXPECTED;
    }
}
