package org.hengji.evaluation.panel;

import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.KeyEvaluationRules;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.PanelRules;
import org.hengji.core.rulepack.RulePack;
import org.hengji.evaluation.panel.KeyEvaluationView.AnswerView;
import org.hengji.evaluation.panel.KeyEvaluationView.CriterionView;
import org.hengji.evaluation.panel.KeyEvaluationView.DocumentView;
import org.hengji.evaluation.panel.KeyEvaluationView.ObjectionView;
import org.hengji.evaluation.panel.KeyEvaluationView.PartView;
import org.hengji.evaluation.panel.KeyEvaluationView.RulesView;
import org.hengji.evaluation.panel.KeyEvaluationView.SectionView;
import org.hengji.evaluation.panel.KeyEvaluationView.TerminationView;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Named;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a key evaluation together for a reader: whoever is evaluated knows the experts by number only. */
@Service
@Transactional
public class KeyEvaluationViews {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationPermissions permissions;
    private final PanelMapper panel;
    private final PanelScores scores;
    private final ReportMapper report;
    private final Reports reports;
    private final Facts facts;
    private final Goals goals;
    private final Organisations organisations;
    private final Reviewing reviewing;

    KeyEvaluationViews(KeyEvaluations evaluations, KeyEvaluationPermissions permissions, PanelMapper panel, PanelScores scores, ReportMapper report,
                       Reports reports, Facts facts, Goals goals, Organisations organisations, Reviewing reviewing) {
        this.evaluations = evaluations;
        this.permissions = permissions;
        this.panel = panel;
        this.scores = scores;
        this.report = report;
        this.reports = reports;
        this.facts = facts;
        this.goals = goals;
        this.organisations = organisations;
        this.reviewing = reviewing;
    }

    KeyEvaluationView of(Actor reader, long id) {
        KeyEvaluation e = evaluations.visible(id, reader);
        goals.visible(e.goalId(), reader);
        boolean led = e.ledBy(reader);
        List<Criterion> criteria = evaluations.criteria(e);
        Facts.Known known = facts.of(e, criteria);
        return new KeyEvaluationView(FormHead.of(e), e.kind(), e.kind().label(), e.status(), e.statusName(),
                new Named(e.desks().departmentId(), organisations.get(e.desks().departmentId()).name()), rules(evaluations.pack(e)),
                permissions.permitted(e, reader), e.createdAt(), e.settledAt(),
                e.endedAt() == null ? null : new TerminationView(e.endedReason(), e.endedByName(), e.endedAt()),
                e.total(), e.grade(), e.grade() == null ? null : e.grade().label(),
                criteria.stream().map(c -> criterion(c, known.ofCriteria().get(c.id()))).toList(), known.whole(),
                led ? panel.draws(id).stream().map(d -> PanelView.DrawView.of(d, panel.candidates(d.id()))).toList() : List.of(),
                panel.members(id).stream().map(m -> PanelView.MemberView.of(m, led)).toList(),
                e.status().scored() ? PanelScoreView.of(scores.of(e), scores.sheets(e), report.acceptances(id)) : null,
                sections(e), e.agrees(), e.silent(), objections(e, reader),
                report.documents(id).stream().filter(d -> led || e.status().heard()).map(KeyEvaluationViews::document).toList(),
                OpinionView.of(reviewing.opinionsOn(e.subject().kind(), id), KeyEvaluationStep.values()));
    }

    /** Objections that the unit is still writing are its own. */
    private List<ObjectionView> objections(KeyEvaluation e, Actor reader) {
        boolean theirs = e.status() != KeyEvaluationStatus.OPINION || e.liesWith(reader);
        return theirs ? report.objections(e.id()).stream().map(o -> new ObjectionView(o.id(), o.code(), o.reason(),
                o.adopted() == null ? null : new AnswerView(o.adopted(), o.adjustedScore(), o.answer()))).toList() : List.of();
    }

    private List<SectionView> sections(KeyEvaluation e) {
        Map<String, String> texts = reports.texts(e);
        return reports.outline(e).stream().map(s -> new SectionView(s.heading(),
                s.parts().stream().map(p -> new PartView(p.id(), p.heading(), p.asks(), p.required(), texts.get(p.id()))).toList())).toList();
    }

    private static RulesView rules(RulePack pack) {
        KeyEvaluationRules rules = pack.keyEvaluation().value();
        PanelRules panel = pack.panel().value();
        List<String> groups = rules.criteria().stream().map(Criterion::group).distinct().toList();
        return new RulesView(pack.id(), pack.name(), groups, rules.resultGroups(), rules.resultsAtLeast(), panel.experts().least(), panel.experts().most(),
                panel.trimmedFrom(), panel.opinionDays());
    }

    private static CriterionView criterion(Criterion c, List<EvaluationFact> facts) {
        return new CriterionView(c.id(), c.group(), c.subgroup(), c.name(), c.explanation(), c.standard(), c.weight(), facts);
    }

    private static DocumentView document(EvaluationDocument d) {
        return new DocumentView(d.id(), d.kind(), d.kind().label(), d.documentNo(), d.fileName(), d.sizeBytes(), d.sha256(), d.createdAt());
    }
}
