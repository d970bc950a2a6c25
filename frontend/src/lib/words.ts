import type { GoalStatus, FormStatus, LightCode, FindingState, GradeCode, ItemState, Probability, ResultStatus, Severity, Treatment } from '@/api/types'

/* Labels of what a person chooses; labels of what the server reports come with its answers. */

export const PROBABILITIES: Record<Probability, string> = { CERTAIN: '确定能', POSSIBLE: '有可能', IMPOSSIBLE: '完全不可能' }

export const GOAL_STATUSES: Record<GoalStatus, string> = {
  DRAFT: '编制中',
  UNDER_REVIEW: '审核中',
  RETURNED: '已退回',
  APPROVED: '已批复',
  REJECTED: '不予批复',
  MONITORING: '监控中',
  SELF_EVALUATION: '自评中',
  RESULT_APPLICATION: '结果应用中',
  COMPLETED: '已办结',
  CANCELLED: '已取消',
}
export const FORM_STATUSES: Record<Exclude<FormStatus, 'RECHECK'>, string> = {
  DRAFT: '填报中',
  SUPERVISOR_REVIEW: '主管部门审核',
  FINANCE_REVIEW: '财政审核',
  RETURNED: '已退回',
  CONFIRMED: '已确认',
  CANCELLED: '已终止',
}
export const RESULT_STATUSES: Record<ResultStatus, string> = {
  FEEDBACK: '待反馈',
  RECTIFICATION: '整改中',
  ACCEPTANCE: '待验收',
  CONFIRMATION: '待确认',
  CONFIRMED: '已确认',
}
export const ITEM_STATES: Record<ItemState, string> = { OPEN: '待整改', DONE: '待验收', ACCEPTED: '已验收', RETURNED: '验收未通过', REOPENED: '重新整改' }
export const TREATMENTS: Record<Treatment, string> = { PRIORITY: '优先保障', SUPPORT: '保障', REDUCE: '压减', CANCEL: '取消' }
export const LIGHTS: Record<LightCode, string> = { GREEN: '● 正常', YELLOW: '▲ 预警', RED: '■ 严重' }
export const GRADES: Record<GradeCode, string> = { EXCELLENT: '优', GOOD: '良', FAIR: '中', POOR: '差' }
export const SEVERITIES: Record<Severity, string> = { error: '■ 错误', warning: '▲ 警告', hint: '● 提示' }
export const FINDING_STATES: Record<FindingState, string> = { OPEN: '待处理', ANSWERED: '已说明', OVERRIDDEN: '已放行' }
