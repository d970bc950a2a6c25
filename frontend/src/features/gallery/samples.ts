import { ApiProblem } from '@/api/problem'
import type { Indicator, Opinion, Target, TimelineEntry, TrackStep } from '@/api/types'
import type { Column } from '@/ui/columns'

export const track: TrackStep[] = ['编制', '单位', '主管', '业务', '绩效', '批复', '监控①', '监控②', '监控③', '监控④', '自评', '结果'].map(
  (label, index) => ({ code: label, label, state: index < 3 ? 'DONE' : index === 3 ? 'CURRENT' : 'TODO' }),
)
export const statuses: [string, string][] = [
  ['DRAFT', '编制中'],
  ['UNDER_REVIEW', '审核中'],
  ['RETURNED', '已退回'],
  ['APPROVED', '已批复'],
  ['REJECTED', '不予批复'],
  ['MONITORING', '监控中'],
]
export const columns: Column[] = [
  { key: 'name', label: '项目', sort: 'name' },
  { key: 'amount', label: '金额（万元）', align: 'right', width: '140px' },
]
export const rows = [
  { id: 1, name: '服务群众专项经费-政府购买服务及岗位', amountYuan: 1784600 },
  { id: 2, name: '提前下达2024年市级社区干部生活补助资金秦财社【2023】835号', amountYuan: 200000 },
]
export const problem = new ApiProblem('forbidden', 403, '没有权限', '这个目标不在您的管理范围内，需要查看请联系系统管理员。')
export const opinions: Opinion[] = [
  { at: '2023-02-01T02:00:00Z', who: '乙某', postName: '财政业务科室', stepName: '财政业务科室审核', decision: 'RETURN', decisionName: '退回修改', opinion: '第 4 行指标值“≥95100%”无法识别，请改正。' },
  { at: '2023-01-20T02:00:00Z', who: '丙某', postName: '主管部门', stepName: '主管部门审核', decision: 'APPROVE', decisionName: '通过', opinion: null },
]
export const timeline: TimelineEntry[] = opinions.map((it) => ({
  at: it.at,
  who: it.who,
  post: null,
  postName: it.postName,
  action: it.decision === 'ANSWER' ? 'ANSWER_CONSULT' : it.decision,
  actionName: it.decisionName,
  subjectKind: 'GOAL',
  subjectName: '绩效目标',
  stepName: it.stepName,
  opinion: it.opinion,
  round: 1,
  words: `${it.who}（${it.postName}）在“${it.stepName}”环节${it.decisionName}`,
  changes: [],
}))

const target = (printed: string, kind: Target['kind'], reading: string | null): Target => ({
  printed, kind, kindName: '', operator: null, value: null, unit: null, reading,
})
const indicator = (id: number, level1: string, level2: string, level3: string, aim: Target): Indicator => ({
  id, level1, level2, level3, target: aim, description: null, basis: null, note: null, operator: null, value: null, unit: null,
  direction: null, weight: null, lastYear: null, formula: null, dataSource: null, core: id === 1, objective: null,
})
export const indicators: Indicator[] = [
  indicator(1, '产出指标', '数量指标', '购买服务岗位数', target('≥15人', 'NUMBER', '≥ 15 人')),
  indicator(2, '产出指标', '数量指标', '培训覆盖率', target('≥95100%', 'UNREADABLE', null)),
  indicator(3, '产出指标', '时效指标', '工资按月发放', target('每月10日前', 'TEXT', null)),
  indicator(4, '满意度指标', '服务对象满意度', '居民满意度', target('≥90%', 'NUMBER', '≥ 90 %')),
]
