import { GRADES, TREATMENTS } from '@/lib/words'

/** Codes of a pack in the words of the office. */
export const CODES: Record<string, string> = {
  ...GRADES,
  ...TREATMENTS,
  INDICATORS: '按指标体系设置',
  SUB_GOALS: '按职责分项设置',
  MARKS: '逐项评定优良中差',
  POINTS: '逐项打分',
  NONE: '不填',
  PERCENT: '累计百分比',
  AMOUNT: '累计金额',
  HALF_UP: '四舍五入',
  HALF_EVEN: '四舍六入五成双',
  DOWN: '舍去',
  error: '错误',
  warning: '警告',
  hint: '提示',
  verified: '已核对原文',
  practice: '通行做法',
  default: '系统默认',
  ALL: '重新经过各环节',
  STRAIGHT: '直接送回退回环节',
}

/** Steps with a deadline, in the order of the year. */
export const STEPS: Record<string, string> = {
  DRAFTING: '编制',
  UNIT_LEADER_REVIEW: '单位负责人审核',
  SUPERVISOR_REVIEW: '主管部门审核',
  BUSINESS_REVIEW: '财政业务科室审核',
  COUNTERSIGN: '会签',
  PERFORMANCE_REVIEW: '财政绩效科审核',
  MONITORING_REPORTING: '监控填报',
  MONITORING_SUPERVISOR_REVIEW: '监控主管部门审核',
  MONITORING_FINANCE_REVIEW: '监控财政审核',
  SELF_EVALUATING: '自评填报',
  SELF_EVALUATION_SUPERVISOR_REVIEW: '自评主管部门审核',
  SELF_EVALUATION_FINANCE_REVIEW: '自评财政审核',
  RESULT_FEEDBACK: '结果反馈',
  RESULT_RECTIFICATION: '整改',
  RESULT_CONFIRMATION: '结果确认',
}

export const FORMS: Record<string, string> = {
  'henan-department': '河南部门整体绩效目标表',
  'henan-projects': '河南项目绩效目标汇总表',
  'hebei-department': '河北部门整体绩效目标',
  'hebei-project-2021': '河北项目绩效目标表（2021）',
  'hebei-project-2024': '河北项目绩效目标表（2024）',
  'luoyang-department': '洛阳部门整体支出绩效目标申报审批表',
  'sichuan-project': '四川项目支出绩效目标申报表',
  'national-self-evaluation': '项目支出绩效自评表',
  'national-monitoring': '项目支出绩效目标执行监控表',
}

/** Keys inside the sections. */
const KEYS: Record<string, string> = {
  ...CODES,
  ...STEPS,
  execution: '预算执行率',
  withoutCost: '一级指标没有成本时',
  withCost: '一级指标有成本时',
  name: '名称',
  label: '名称',
  from: '下限（含）',
  grade: '等级',
  explainAbove: '超过指标值的百分之多少须说明原因',
  decimals: '小数位',
  mode: '方式',
  criteria: '审核内容',
  points: '审核要点',
  score: '分值',
  counting: '计数规则',
  result: '结果',
  atLeast: '至少几项',
  marked: '评为（及以上）',
  noneBelow: '不得低于',
  keyProjectFrom: '重点项目金额起点（元）',
  ordinary: '一般项目审核方式',
  key: '重点项目审核方式',
  resubmissions: '退回后重新报送的方式',
  on: '日期（月-日）',
  executionAtLeast: '执行率预警线（%）',
  greenUpTo: '绿灯上限（百分点）',
  yellowUpTo: '黄灯上限（百分点）',
  attainmentGap: '目标完成与执行率相差预警（百分点）',
  choices: '单位可选的处理',
  workingDays: '处理时限（工作日）',
  layout: '编排方式',
  levels: '指标级次',
  children: '下级',
  aliases: '别名',
  standards: '评价标准',
  severity: '严重程度',
  source: '依据',
  document: '文件',
  number: '文号',
  article: '条款',
  confidence: '可信度',
}
export const keyLabel = (key: string) => KEYS[key] ?? key
export const codeLabel = (code: string) => CODES[code] ?? FORMS[code] ?? code

/** Codes of which one stands for another; the code that is there tells what else could be. */
const ALTERNATIVES = [
  Object.keys(GRADES),
  Object.keys(TREATMENTS),
  ['INDICATORS', 'SUB_GOALS'],
  ['MARKS', 'POINTS'],
  ['NONE', 'PERCENT', 'AMOUNT'],
  ['HALF_UP', 'HALF_EVEN', 'DOWN'],
  ['error', 'warning', 'hint'],
  ['verified', 'practice', 'default'],
]
export const alternatives = (code: string) => ALTERNATIVES.find((it) => it.includes(code))
