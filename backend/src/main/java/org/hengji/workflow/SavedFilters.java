package org.hengji.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters of the workbench that a person keeps under a name. Nobody sees those of another. */
@Service
@Transactional
class SavedFilters {

    private static final int MOST = 30;

    /** @param preferred what the workbench opens with; one at most */
    record SavedFilter(long id, String name, WorkItemQuery query, boolean preferred) {}

    /** As stored; the query is JSON. */
    record Row(long id, String name, String query, boolean preferred) {}

    private final SavedFilterMapper mapper;
    private final ObjectMapper json;
    private final Clock clock;

    SavedFilters(SavedFilterMapper mapper, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedFilter> of(Actor actor) {
        return mapper.of(actor.userId()).stream().map(row -> new SavedFilter(row.id(), row.name(), read(row.query()), row.preferred())).toList();
    }

    /**
     * Keeps the filter; one of the same name is replaced.
     *
     * @throws Refusal for a query that the list would refuse, or when the person keeps too many already
     */
    void keep(Actor actor, String name, WorkItemQuery query, boolean preferred) {
        query.filter(actor, LocalDate.now(clock), null, PageRequest.of(1, 1));
        if (preferred) {
            mapper.preferNone(actor.userId());
        }
        if (mapper.update(actor.userId(), name, write(query), preferred) == 0) {
            if (mapper.of(actor.userId()).size() >= MOST) {
                throw Refusal.invalid("/name", "常用筛选最多保存 " + MOST + " 个，请先删除不用的");
            }
            mapper.insert(actor.userId(), name, write(query), preferred, clock.instant());
        }
    }

    void remove(Actor actor, long id) {
        if (mapper.delete(actor.userId(), id) == 0) {
            throw Refusal.notFound("该筛选");
        }
    }

    private WorkItemQuery read(String query) {
        try {
            return json.readValue(query, WorkItemQuery.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(WorkItemQuery query) {
        try {
            return json.writeValueAsString(query);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
