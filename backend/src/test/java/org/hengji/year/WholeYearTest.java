package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.testing.MovedClock;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.SampleWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All 56 projects and 5 department goals of the five documents go through the whole year over HTTP, with payments made up for every
 * month. It is told in the days of 2025, in which the departments catch up on their years from 2021 to 2024. Each chapter reads back
 * what it should have left behind and what must not have happened; at the end the rows and the engine are counted.
 */
@Import(MovedClock.Setting.class)
abstract class WholeYearTest {

    /** Lifecycle, approval, four times monitoring, self-evaluation, use of results; answers to lights and rectifications are processes of their own. */
    private static final int PROCESSES_OF_A_YEAR = 8;

    /** Three choices, two proposals, two decisions and a lifting; two re-checks; one rectification sent back and once more opened again. */
    private static final int STEPS_BEYOND = 8 + 2 + 4;
    /** Both decisions, the lifting, what was opened again. */
    private static final int APPROVALS_BEYOND = 4;

    @Autowired SampleWorld sample;
    @Autowired MovedClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired RuntimeService runtime;
    @Autowired HistoryService history;
    @Autowired ManagementService management;
    @Autowired ApplicationContext application;
    @LocalServerPort int port;

    @Test
    void everyGoalReachesTheEndOfItsYear() {
        sample.createPeople();
        sample.createExperts("luoyang-xigong.expert", Panel.MORE_EXPERTS);
        Walk walk = new Walk("http://localhost:" + port);
        Story story = new Story(walk, clock, jdbc);
        Beginning beginning = new Beginning(story);
        story.on("2023-11-06");
        beginning.theBureauAdjustsItsRules();
        story.on("2025-01-06");
        beginning.theDepartmentsHandTheirDocumentsIn();
        YearRows rows = new YearRows(jdbc);
        rows.assertDrafted();
        walk.letErrorsPass();
        walk.workOff();

        Lights lights = new Lights(story, application);
        story.on("2025-04-01");
        lights.march();
        story.on("2025-07-01");
        lights.june();
        lights.theBureauHoldsMoneyBack();
        lights.whoKeepsSilentHasHisMoneyHeldBack();
        story.on("2025-08-20");
        lights.whoHasMendedHasHisMoneyAgain();
        story.on("2025-11-03");
        lights.october();
        story.on("2026-01-05");
        Results results = new Results(story);
        results.someFallShort();
        lights.december();

        Panel panel = new Panel(story);
        panel.thePoolIsFilled();
        panel.isDrawnAndCalledTogether();
        panel.scoresBlindly();
        panel.isHeardAndSettled();

        SelfScores scores = new SelfScores(story);
        scores.areSampled();
        scores.oneIsCorrected();
        results.eachGradeHasItsTreatmentWithItsSource(scores.corrected());
        panel.countsBeforeTheSelfScore();
        results.whatIsFoundIsMended(scores.corrected());
        results.oneIsOpenedAgain(scores.corrected());

        NextYear next = new NextYear(story, beginning);
        next.isDeclaredAsTheLastOne();
        next.aCancelledProjectIsBlocked();
        next.aReducedOneNeedsAnException();
        next.theOthersAreFree();

        rows.assertComplete(STEPS_BEYOND, APPROVALS_BEYOND);
        for (Long goalId : rows.goals()) {
            assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).count()).isZero();
            assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).finished().count())
                    .isEqualTo(PROCESSES_OF_A_YEAR + rows.processesBeside(goalId));
        }
        assertThat(management.createJobQuery().withException().count()).isZero();
    }
}

@OnH2
class WholeYearOnH2Test extends WholeYearTest {}

@OnMariaDb
class WholeYearOnMariaDbTest extends WholeYearTest {}
