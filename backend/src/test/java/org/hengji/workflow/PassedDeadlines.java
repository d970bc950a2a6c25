package org.hengji.workflow;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the deadlines of a goal's open work lie in the past, and the sweep find it so. */
@TestComponent
public class PassedDeadlines {

    private final DueWork dueWork;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PassedDeadlines(DueWork dueWork, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.dueWork = dueWork;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void letExpire(long goalId) {
        transaction.executeWithoutResult(status ->
                jdbc.update("update work_item set due_on = '2023-01-10', wake_on = '2023-01-11' where goal_id = ? and state = 'OPEN'", goalId));
        dueWork.sweep();
    }
}
