package org.hengji.platform;

import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.MyBatisExceptionTranslator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Writes many rows in few trips to the database: the statements go out as JDBC batches, in the caller's transaction. */
@Component
public class Batches {

    private static final int TRIP = 1_000;

    private final SqlSessionFactory sessions;
    private final MyBatisExceptionTranslator translator;

    Batches(SqlSessionFactory sessions, DataSource dataSource) {
        this.sessions = sessions;
        this.translator = new MyBatisExceptionTranslator(dataSource, true);
    }

    /**
     * Has a mapper write each of the rows, every one by the same statement. Generated keys are in the rows afterwards.
     *
     * @return how many rows of tables were written
     */
    public <M, R> int each(Class<M> mapper, Collection<R> rows, BiConsumer<M, R> statement) {
        if (rows.isEmpty()) {
            return 0;
        }
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
            M batching = session.getMapper(mapper);
            int written = 0;
            int waiting = 0;
            for (R row : rows) {
                statement.accept(batching, row);
                if (++waiting % TRIP == 0) {
                    written += written(session.flushStatements());
                }
            }
            return written + written(session.flushStatements());
        } catch (PersistenceException e) {
            DataAccessException translated = translator.translateExceptionIfPossible(e);
            throw translated == null ? e : translated;
        }
    }

    private static int written(List<BatchResult> results) {
        int written = 0;
        for (BatchResult result : results) {
            for (int count : result.getUpdateCounts()) {
                written += count == Statement.SUCCESS_NO_INFO ? 1 : count;
            }
        }
        return written;
    }
}
