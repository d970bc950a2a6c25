package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.ExecutionImport;
import org.hengji.budget.ExecutionImports;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of payments over: on the projects' accounts, and in the trail of each goal that it concerns. */
@Service
class ExecutionImporting {

    private static final Post[] MAY_IMPORT = {Post.OPERATOR, Post.SUPERVISOR, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE};

    private final ExecutionImports imports;
    private final Goals goals;
    private final AuditTrail audit;

    ExecutionImporting(ExecutionImports imports, Goals goals, AuditTrail audit) {
        this.imports = imports;
        this.goals = goals;
        this.audit = audit;
    }

    /** @throws Refusal for who holds none of the posts that import payments */
    static Post requireMayImport(Actor actor) {
        return Arrays.stream(MAY_IMPORT).filter(actor::isAny).findFirst()
                .orElseThrow(() -> Refusal.forbidden("执行数由单位经办、主管部门或财政部门导入，您的岗位不能进行此项操作"));
    }

    @Transactional
    ExecutionImport.WithRows commit(Actor actor, long id) {
        Post post = requireMayImport(actor);
        ExecutionImport.WithRows taken = imports.commit(actor, id);
        Map<Long, List<BigDecimal>> byProject = taken.rows().stream().filter(row -> row.entryId() != null)
                .collect(Collectors.groupingBy(ExecutionImport.Row::projectId, Collectors.mapping(ExecutionImport.Row::yuan, Collectors.toList())));
        goals.ofProjects(List.copyOf(byProject.keySet())).forEach(goal -> audit.record(new AuditRecord(actor, post, AuditAction.RECORD_EXECUTION,
                goal.regionId(), goal.id(), goal.subject(), null, null, summary(taken.head().fileName(), byProject.get(goal.projectId())))));
        return taken;
    }

    private static String summary(String fileName, List<BigDecimal> yuan) {
        return "从“" + fileName + "”导入 " + yuan.size() + " 笔，合计 " + yuan.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString() + " 元";
    }
}
