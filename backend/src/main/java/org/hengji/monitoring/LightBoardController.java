package org.hengji.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.monitoring.LightBoardMapper.Cell;
import org.hengji.monitoring.LightBoardMapper.Held;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Named;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The light board (监控看板): departments by checkpoints, with how many reports show which light and how many are missing. */
@RestController
@RequestMapping("/api/light-board")
class LightBoardController {

    record BoardColumn(long id, String label, LocalDate dueOn, boolean open) {}

    /** @param unlit filed without a light; {@code late} ones are among the missing */
    record BoardCell(long checkpointId, long green, long yellow, long red, long unlit, long missing, long late) {}

    /** @param suspended projects whose money is held back */
    record BoardRow(Named department, long suspended, List<BoardCell> cells) {}

    /** One year of one region. */
    record LightBoard(Named region, int fiscalYear, List<BoardColumn> checkpoints, List<BoardRow> rows) {}

    record LightBoards(List<LightBoard> items) {}

    private final FiscalYears years;
    private final Organisations organisations;
    private final LightBoardMapper mapper;
    private final Clock clock;

    LightBoardController(FiscalYears years, Organisations organisations, LightBoardMapper mapper, Clock clock) {
        this.years = years;
        this.organisations = organisations;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping
    LightBoards boards(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return new LightBoards(years.inScope(actor.scope()).stream().filter(y -> fiscalYear == null || y.yearNo() == fiscalYear)
                .map(year -> board(actor, year)).filter(board -> !board.rows().isEmpty()).toList());
    }

    private LightBoard board(Actor actor, FiscalYear year) {
        List<String> paths = actor.scope().paths();
        Map<Long, Long> held = mapper.suspended(year.id(), paths).stream().collect(Collectors.toMap(Held::departmentId, Held::suspended));
        Map<Long, List<Cell>> byDepartment = mapper.cells(year.id(), paths, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(Cell::departmentId, LinkedHashMap::new, Collectors.toList()));
        List<BoardRow> rows = byDepartment.entrySet().stream().map(d -> new BoardRow(new Named(d.getKey(), d.getValue().get(0).departmentName()),
                held.getOrDefault(d.getKey(), 0L), d.getValue().stream().map(LightBoardController::cell).toList())).toList();
        return new LightBoard(new Named(year.regionId(), organisations.get(year.regionId()).name()), year.yearNo(),
                years.checkpoints(year.id()).stream().map(c -> new BoardColumn(c.id(), c.label(), c.dueOn(), c.open())).toList(), rows);
    }

    private static BoardCell cell(Cell c) {
        return new BoardCell(c.checkpointId(), c.green(), c.yellow(), c.red(), c.unlit(), c.missing(), c.late());
    }
}
