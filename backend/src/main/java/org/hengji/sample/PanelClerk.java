package org.hengji.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.ReportSection.Part;
import org.hengji.evaluation.panel.Drafting;
import org.hengji.evaluation.panel.ExpertEdit;
import org.hengji.evaluation.panel.ExpertKind;
import org.hengji.evaluation.panel.ExpertScoring;
import org.hengji.evaluation.panel.Experts;
import org.hengji.evaluation.panel.Hearing;
import org.hengji.evaluation.panel.KeyEvaluation;
import org.hengji.evaluation.panel.KeyEvaluationKind;
import org.hengji.evaluation.panel.KeyEvaluations;
import org.hengji.evaluation.panel.NewPanelDraw;
import org.hengji.evaluation.panel.NewPanelDraw.SpecialtyQuota;
import org.hengji.evaluation.panel.Opening;
import org.hengji.evaluation.panel.PanelDraws;
import org.hengji.evaluation.panel.PanelForming;
import org.hengji.evaluation.panel.ReportTextsEdit;
import org.hengji.evaluation.panel.ScoreSheetEdit;
import org.hengji.evaluation.panel.Settling;
import org.hengji.evaluation.panel.TieKind;
import org.hengji.evaluation.panel.UnitOpinionEdit;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Fills a region's pool of experts and has panels evaluate sample goals. */
class PanelClerk {

    private static final String SPECIALTY = "预算绩效管理";
    private static final BigDecimal[] SHARES = {new BigDecimal("0.92"), new BigDecimal("0.86"), new BigDecimal("0.95"), new BigDecimal("0.88")};

    /** By id of the part of the report; other parts get a general text. */
    private static final Map<String, String> TEXTS = Map.of(
            "overview", "项目由社区实施，资金来源为财政拨款，主要用于社区服务群众的日常事项。年度内各项工作按计划开展。",
            "goals", "年度总体目标为保障社区服务群众工作正常开展，提升居民满意度。",
            "scope", "本次评价围绕资金使用效益，评价范围为本年度全部项目资金。",
            "process", "评价工作组查阅了项目资料和财务凭证，现场抽查了服务记录，专家独立评分后汇总形成结论。",
            "conclusion", "项目决策依据充分，过程管理较为规范，产出和效益基本达到预期。",
            "problems", "部分绩效指标不够细化，佐证材料归档不及时。",
            "advice", "进一步细化绩效指标，健全台账，及时归集佐证材料。");

    private final Experts experts;
    private final Opening opening;
    private final KeyEvaluations evaluations;
    private final PanelDraws draws;
    private final PanelForming forming;
    private final ExpertScoring scoring;
    private final Drafting drafting;
    private final Hearing hearing;
    private final Settling settling;
    private final Accounts accounts;

    PanelClerk(Experts experts, Opening opening, KeyEvaluations evaluations, PanelDraws draws, PanelForming forming, ExpertScoring scoring,
               Drafting drafting, Hearing hearing, Settling settling, Accounts accounts) {
        this.experts = experts;
        this.opening = opening;
        this.evaluations = evaluations;
        this.draws = draws;
        this.forming = forming;
        this.scoring = scoring;
        this.drafting = drafting;
        this.hearing = hearing;
        this.settling = settling;
        this.accounts = accounts;
    }

    /** Everybody with an account, one who is tied to the unit, and an institution that has none. */
    void pool(List<Actor> people, long unitId, Team team) {
        String[] workplaces = {"市财经职业学院", "某会计师事务所", "市社会科学院", "某大学公共管理学院"};
        for (int i = 0; i < people.size(); i++) {
            List<String> specialties = i == 0 ? List.of(SPECIALTY, "财政") : i % 2 == 0 ? List.of("社会工作", "公共管理") : List.of("会计", "审计");
            experts.add(team.performance(), new ExpertEdit(people.get(i).name(), ExpertKind.EXPERT, workplaces[i % workplaces.length], "高级职称",
                    specialties, people.get(i).userId(), true));
        }
        var tied = experts.add(team.performance(), new ExpertEdit("潘某", ExpertKind.EXPERT, "市社区建设研究会", "研究员", List.of("社会工作"), null, true)).expert();
        experts.tie(team.performance(), tied.id(), tied.version(), unitId, TieKind.FORMER, "曾在该社区挂职", null);
        experts.add(team.performance(), new ExpertEdit("某绩效评价咨询公司", ExpertKind.THIRD_PARTY, "某绩效评价咨询公司", null, List.of(SPECIALTY), null, true));
    }

    /** Settled, without an objection of the unit. */
    void settle(long goalId, List<Actor> people, Team team) {
        long id = convene(goalId, people.size(), team);
        people.forEach(expert -> score(id, expert, people.indexOf(expert)));
        drafting.write(team.performance(), id, version(id), new ReportTextsEdit(evaluations.pack(evaluations.get(id)).evaluationReport().value().stream()
                .flatMap(section -> section.parts().stream()).map(Part::id)
                .map(part -> new ReportTextsEdit.Entry(part, TEXTS.getOrDefault(part, "经查阅资料和现场核实，情况较好，具体见指标得分。"))).toList()));
        drafting.requestOpinion(team.performance(), id, version(id));
        hearing.give(team.operator(), id, version(id), new UnitOpinionEdit(true, List.of()));
        hearing.finalise(team.performance(), id, version(id));
        settling.decide(team.chief(), id, version(id), new Decision(Verdict.APPROVE, "同意评价结论"));
    }

    /** All have scored but the first, whose turn it is. */
    void awaitFirst(long goalId, List<Actor> people, Team team) {
        long id = convene(goalId, people.size(), team);
        people.stream().skip(1).forEach(expert -> score(id, expert, people.indexOf(expert)));
    }

    private long convene(long goalId, int count, Team team) {
        long id = opening.open(team.performance(), goalId, KeyEvaluationKind.FINANCE);
        long draw = draws.preview(team.performance(), id, version(id), new NewPanelDraw(count, List.of(new SpecialtyQuota(SPECIALTY, 1)), "06-15-22", null));
        draws.confirm(team.performance(), id, version(id), draw);
        forming.convene(team.performance(), id, version(id));
        return id;
    }

    private void score(long id, Actor expert, int which) {
        List<ScoreSheetEdit.Entry> marks = new ArrayList<>();
        for (Criterion criterion : evaluations.criteria(evaluations.get(id))) {
            BigDecimal score = criterion.weight().multiply(SHARES[(which + marks.size()) % SHARES.length]).setScale(1, RoundingMode.HALF_UP);
            marks.add(new ScoreSheetEdit.Entry(criterion.id(), score, "资料较完整，个别环节有待规范"));
        }
        scoring.save(expert, id, 0, new ScoreSheetEdit(marks, "项目实施总体较好，建议加强绩效指标管理"));
        scoring.submit(expert, id, 1);
    }

    private int version(long id) {
        KeyEvaluation evaluation = evaluations.get(id);
        return evaluation.version();
    }
}
