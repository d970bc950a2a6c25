package org.hengji.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.bulk.BulkItem.Outcome;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a job chunk by chunk. A chunk is one transaction and one command of the engine; the answers to its items are in the
 * same transaction, so that whoever takes the job over finds exactly what is left. When anything fails in a chunk, its
 * items are done one by one, and only those that fail are refused.
 */
@Component
class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int CHUNK = 50;

    /** Another has taken the job over. */
    static final class Lost extends RuntimeException {}

    private final BulkMapper mapper;
    private final Map<BulkJob.Kind, Deed> deeds;
    private final GoalProcess process;
    private final Accounts accounts;
    private final Batches batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkWork(BulkMapper mapper, Deciding deciding, Submitting submitting, GoalProcess process, Accounts accounts, Batches batches,
             TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.deeds = Map.of(BulkJob.Kind.DECISION, deciding, BulkJob.Kind.SUBMISSION, submitting);
        this.process = process;
        this.accounts = accounts;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does what is left of the job. */
    void toTheEnd(BulkJob job, String worker) {
        for (List<BulkItem> items = mapper.waiting(job.id(), CHUNK); !items.isEmpty(); items = mapper.waiting(job.id(), CHUNK)) {
            Actor actor = accounts.now(job.userId());
            List<BulkItem> chunk = items;
            try {
                transaction.executeWithoutResult(status -> answer(job, worker, together(actor, job, chunk)));
            } catch (Lost e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.debug("a chunk of job {} is done item by item", job.id(), e);
                chunk.forEach(item -> alone(actor, job, item, worker));
            }
        }
        mapper.finish(job.id(), worker, clock.instant());
    }

    private List<BulkItem> together(Actor actor, BulkJob job, List<BulkItem> items) {
        Deed deed = deeds.get(job.kind());
        deed.prepare(job, items);
        List<BulkItem> answers = new ArrayList<>();
        Map<BulkItem, Goal> possible = new LinkedHashMap<>();
        for (BulkItem item : items) {
            try {
                possible.put(item, deed.check(actor, job, item));
                answers.add(item.done());
            } catch (Refusal refusal) {
                answers.add(item.refused(refusal.getMessage()));
            }
        }
        if (!possible.isEmpty()) {
            process.together(() -> possible.forEach((item, goal) -> deed.carryOut(actor, job, item, goal)));
        }
        return answers;
    }

    private void alone(Actor actor, BulkJob job, BulkItem item, String worker) {
        try {
            transaction.executeWithoutResult(status -> answer(job, worker, together(actor, job, List.of(item))));
        } catch (Lost e) {
            throw e;
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(status -> answer(job, worker, List.of(item.refused(reason(item, e)))));
        }
    }

    private static String reason(BulkItem item, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return cause.getMessage();
            }
        }
        if (e instanceof ConcurrencyFailureException) {
            return Refusal.stale("目标“" + item.goalName() + "”").getMessage();
        }
        LOG.error("goal {} could not be done in job {}", item.goalId(), item.jobId(), e);
        return "系统内部错误，此项没有办理，请稍后再试或联系管理员";
    }

    private void answer(BulkJob job, String worker, List<BulkItem> answers) {
        batches.each(BulkMapper.class, answers, BulkMapper::answer);
        int done = (int) answers.stream().filter(it -> it.outcome() == Outcome.DONE).count();
        if (mapper.advance(job.id(), worker, done, answers.size() - done, clock.instant().plus(LEASE)) == 0) {
            throw new Lost();
        }
    }
}
