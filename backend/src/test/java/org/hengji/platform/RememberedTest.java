package org.hengji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RememberedTest {

    /** Transactions of nothing. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private final ThreadLocal<Object> running = new ThreadLocal<>();

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running.get() != null;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running.set(transaction);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            running.remove();
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            running.set(suspended);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running.remove();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running.remove();
        }
    }

    private final Transactions transactions = new Transactions();
    private final AtomicInteger reads = new AtomicInteger();
    private final Remembered<String> remembered = new Remembered<>();

    private String ask() {
        return remembered.get(7, () -> "read " + reads.incrementAndGet());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void inOwnTransaction(Runnable work) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> work.run());
    }

    @Test
    void isReadOnceInATransactionAndAnewInTheNext() {
        inTransaction(() -> {
            assertThat(ask()).isEqualTo("read 1").isEqualTo(ask());
            assertThat(remembered.get(8)).isEmpty();
        });
        inTransaction(() -> assertThat(ask()).isEqualTo("read 2"));
    }

    @Test
    void isReadAnewOnceItIsForgotten() {
        inTransaction(() -> {
            ask();
            remembered.forget(7);
            assertThat(remembered.get(7)).isEmpty();
            assertThat(ask()).isEqualTo("read 2");
        });
    }

    @Test
    void anInnerTransactionKnowsNothingOfTheOuterNorTheOtherWayRound() {
        inTransaction(() -> {
            ask();
            inOwnTransaction(() -> assertThat(ask()).isEqualTo("read 2"));
            assertThat(ask()).isEqualTo("read 1");
        });
    }

    @Test
    void isReadEachTimeOutsideATransaction() {
        assertThat(ask()).isEqualTo("read 1");
        assertThat(ask()).isEqualTo("read 2");
    }

    @Test
    void twoThatRememberDoNotMixWhatTheyKnow() {
        Remembered<String> other = new Remembered<>();
        inTransaction(() -> {
            ask();
            assertThat(other.get(7)).isEmpty();
        });
    }
}
