package org.hengji.goal;

import java.time.Clock;
import java.time.LocalDate;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.organisation.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes who read a goal outside his scope, for the sake of a task or a copy: once for each person, goal and day. */
@Component
class GrantedReadings {

    private final GoalMapper mapper;
    private final AuditTrail audit;
    private final TransactionTemplate own;
    private final Clock clock;

    GrantedReadings(GoalMapper mapper, AuditTrail audit, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** In a transaction of its own: the reader's only reads. */
    void note(Actor actor, Goal goal) {
        LocalDate today = LocalDate.now(clock);
        if (mapper.wasRead(actor.userId(), goal.id(), today)) {
            return;
        }
        try {
            own.executeWithoutResult(status -> {
                mapper.noteReading(actor.userId(), goal.id(), today);
                audit.record(new AuditRecord(actor, null, AuditAction.READ_BY_GRANT, goal.regionId(), goal.id(), goal.subject(), goal.step(),
                        goal.roundNo(), null));
            });
        } catch (DuplicateKeyException e) {
            // Two pages were opened at once; the other has noted it.
            return;
        }
    }
}
