package org.hengji.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes every SQL statement of the requests to the application, ours and the engine's, so that a test can count them; not what it does
 * at its own hours meanwhile.
 */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

    /** How Tomcat calls the threads of requests. */
    private static final String REQUESTS = "http-nio-";

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource && !(bean instanceof ProxyDataSource)
                ? ProxyDataSourceBuilder.create(dataSource).afterQuery((execution, queries) -> {
                    if (counting && Thread.currentThread().getName().startsWith(REQUESTS)) {
                        queries.forEach(q -> statements.add(q.getQuery()));
                    }
                }).build()
                : bean;
    }

    /** The statements that the work's requests issue, in order; a batch counts each of its statements once. */
    public List<String> during(Runnable work) {
        statements.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new ArrayList<>(statements);
    }
}
