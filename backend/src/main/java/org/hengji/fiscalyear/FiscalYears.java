package org.hengji.fiscalyear;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.DataScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Years and checkpoints: setting a year up, looking up, marking a checkpoint open. */
@Service
public class FiscalYears {

    private final FiscalYearMapper mapper;
    private final FiscalYearProcess process;
    private final Clock clock;

    FiscalYears(FiscalYearMapper mapper, FiscalYearProcess process, Clock clock) {
        this.mapper = mapper;
        this.process = process;
        this.clock = clock;
    }

    public FiscalYear get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该年度"));
    }

    public Optional<FiscalYear> find(long regionId, int yearNo) {
        return mapper.findByYear(regionId, yearNo);
    }

    /** Sets a year up with its checkpoints, in order, and begins its process. */
    @Transactional
    public FiscalYear create(long regionId, int yearNo, String rulePackId, FiscalYear.OpeningMode mode, List<NewCheckpoint> checkpoints) {
        mapper.insert(regionId, yearNo, rulePackId, mode, clock.instant());
        FiscalYear year = mapper.findByYear(regionId, yearNo).orElseThrow();
        for (int i = 0; i < checkpoints.size(); i++) {
            mapper.insertCheckpoint(year.id(), i + 1, checkpoints.get(i));
        }
        process.start(year);
        return year;
    }

    public List<FiscalYear> inScope(DataScope scope) {
        return scope.isEmpty() ? List.of() : mapper.inScope(scope.paths());
    }

    /** @throws Refusal where no year is in scope */
    public FiscalYear latest(DataScope scope) {
        return inScope(scope).stream().max(Comparator.comparingInt(FiscalYear::yearNo)).orElseThrow(() -> Refusal.notFound("预算年度"));
    }

    public Checkpoint checkpoint(long id) {
        return mapper.findCheckpoint(id).orElseThrow(() -> Refusal.notFound("该监控点"));
    }

    public List<Checkpoint> checkpoints(long fiscalYearId) {
        return mapper.checkpoints(fiscalYearId);
    }

    /**
     * The checkpoint, locked until the transaction ends: a goal that comes to wait for it and its opening
     * see each other, so that no goal is left behind.
     */
    @Transactional
    public Checkpoint lockCheckpoint(long id) {
        return mapper.lockCheckpoint(id).orElseThrow(() -> Refusal.notFound("该监控点"));
    }

    @Transactional
    public void markOpen(long checkpointId) {
        mapper.markOpen(checkpointId, clock.instant());
    }
}
