import type { Finding, Goal, GoalFindings, Indicator, Me, Target, WorkItem } from '@/api/types'

export const clerk: Me = {
  id: 1,
  username: 'xigong-street.operator',
  name: '甲某',
  posts: [{ post: 'OPERATOR', postName: '单位经办', organisation: { id: 11, name: '西工街道办事处' }, scope: { id: 11, name: '西工街道办事处' } }],
  menu: ['workbench', 'goals'],
}

export function target(printed: string | null, kind: Target['kind'] = 'NUMBER', reading: string | null = null): Target {
  return { printed, kind, kindName: '', operator: null, value: null, unit: null, reading }
}

export function indicator(id: number, level1: string | null, level3: string, printed: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id, level1, level2: null, level3, target: target(printed), description: null, basis: null, note: null, operator: null, value: null,
    unit: null, direction: null, weight: null, lastYear: null, formula: null, dataSource: null, core: null, objective: null, ...more,
  }
}

/** 服务群众专项经费-党建经费, a project of 西工街道 2023, in drafting. */
export function goal(more: Partial<Goal> = {}): Goal {
  const money: Goal['funding'][number]['amount'] = { yuan: 60_000, printed: '6.00', unit: '万元' }
  return {
    id: 1, kind: 'PROJECT', name: '服务群众专项经费-党建经费', projectCode: '410303', category: null, fiscalYear: 2023,
    region: { id: 10, name: '西工区' }, unit: { id: 11, name: '西工街道办事处' }, department: { id: 11, name: '西工街道办事处' },
    amountYuan: 60_000, status: 'DRAFT', statusName: '编制中', step: 'DRAFTING', stepName: '编制', indicatorCount: 3, openErrors: 0, openWarnings: 0, hints: 0, suspended: false, version: 3,
    updatedAt: '2023-01-05T02:00:00Z', permittedActions: ['EDIT', 'SUBMIT'], turn: null, rulePack: { id: 'henan-2023', name: '河南 2023' },
    versionNo: 1, round: 1, budgetAdmission: { state: 'PENDING', stateName: '目标尚未批复', reason: null, by: null, at: null }, returnReason: null, track: [], route: null, returnTargets: [], resubmissions: [],
    project: { code: '410303', name: '党建经费', category: null, unitName: null, purpose: '用于党建活动', amount: money, funds: [], spendingPlan: [], executed: [] },
    funding: [],
    objectives: [{ id: 1, kind: 'ANNUAL', name: null, duty: null, text: '保障党建活动', standard: null, amount: null, fiscalAmount: null, otherAmount: null, schedule: null }],
    indicators: [
      indicator(1, '成本指标', '党建经费支出', '≤6万元'),
      indicator(2, '产出指标', '开展党建工作会议', '≥15次'),
      indicator(3, '产出指标', '党员教育培训完成率', '≥95%'),
    ],
    monitoringReports: [], selfEvaluation: null, result: null, versionInForce: null, adjustment: null,
    ...more,
  }
}

export function workItem(number: number, more: Partial<WorkItem> = {}): WorkItem {
  return {
    id: 100 + number, goalId: number, goalVersion: 5, goalName: `项目${number}`, goalKind: 'PROJECT', projectCode: null,
    unit: { id: 11, name: '西工街道办事处' }, fiscalYear: 2023, category: null, keyProject: false, amountYuan: 60_000, subjectKind: 'GOAL', subjectId: number,
    subjectName: '绩效目标', step: 'BUSINESS_REVIEW', stepName: '财政业务科室审核', createdAt: '2023-01-05T02:00:00Z', dueOn: '2023-01-12',
    overdue: false, workingDaysLeft: 3, doneAt: null, outcome: null, outcomeName: null, holderName: '财政业务科室', assigned: false, onBehalfOf: null, openErrors: 0, openWarnings: 0, hints: 0, ...more,
  }
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    key: 'a'.repeat(64), kind: 'malformed-target', kindName: '指标值无法识别', group: 'TARGETS', groupName: '指标值', rule: 'TARGET-01', ruleReads: '指标值应能识别',
    severity: 'error', severityName: '错误', scope: 'project', indicator: '党建经费支出', indicatorIndex: 0, field: 'target', table: null, path: '/projects/0/indicators/0/target',
    message: '指标值“≥95100%”无法识别，请改正', evidence: { 指标值: '≥95100%' }, suggestion: '≥95% 或 100%',
    basis: { document: '中央部门预算绩效目标管理办法', number: '财预〔2015〕88号', article: '细化量化', confidence: 'practice' },
    state: 'OPEN', stateName: '未处理', answer: null, permitted: [], ...more,
  }
}

export function goalFindings(items: Finding[]): GoalFindings {
  const count = (severity: Finding['severity'], open = false) => items.filter((it) => it.severity === severity && (!open || it.state === 'OPEN')).length
  return { counts: { error: count('error'), warning: count('warning'), hint: count('hint'), openErrors: count('error', true), openWarnings: count('warning', true) }, items }
}
