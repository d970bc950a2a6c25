import { codeLabel, CODES, FORMS, STEPS } from './labels'

/** One thing that a section says. */
export interface Fact {
  label: string
  text: string
}
type Json = unknown
type Record_ = Record<string, Json>

const object = (value: Json) => (value ?? {}) as Record_
const list = (value: Json) => (value ?? []) as Record_[]
const text = (value: Json) => (value === null || value === undefined ? '无' : String(value))
const fact = (label: string, value: Json, suffix = ''): Fact => ({ label, text: `${text(value)}${suffix}` })
const coded = (value: Json) => codeLabel(text(value))
const points = (scheme: Json) => Object.entries(object(scheme)).map(([level, score]) => `${level} ${text(score)}`).join('、')
const daysOf = (value: Json, never: string) => (Number(value) > 0 ? `${text(value)} 个工作日` : never)
const words = (value: Json) => (value as string[]).map((it) => FORMS[it] ?? CODES[it] ?? it).join('、') || '无'

const steps = (value: Json) => ((value ?? []) as string[]).map((it) => STEPS[it] ?? it).join('、') || '无'

function levels(value: Json): Fact[] {
  return list(value).map((level) => fact(text(level.name), list(level.children).map(named).join('、') || '不分二级'))
}
function named(level: Record_): string {
  const aliases = (level.aliases ?? []) as string[]
  return aliases.length > 0 ? `${text(level.name)}（也称${aliases.join('、')}）` : text(level.name)
}
function bands(value: Json, unit: string): Fact[] {
  const all = list(value)
  return all.map((band, i) => {
    const below = all[i - 1]?.from
    const range = below === undefined ? `${text(band.from)}${unit} 及以上` : `${text(band.from)}${unit}（含）至 ${text(below)}${unit}`
    return fact(band.name ? text(band.name) : coded(band.grade), range)
  })
}

function grouped(criteria: Record_[]): [string, Record_[]][] {
  const groups = [...new Set(criteria.map((it) => text(it.group)))]
  return groups.map((group) => [group, criteria.filter((it) => it.group === group)])
}
function panel(rules: Record_): Fact[] {
  const outlier = object(rules.outlier)
  return [
    fact('专家人数', `${text(object(rules.experts).least)} 至 ${text(object(rules.experts).most)} 名`),
    fact('汇总方法', rules.trimmedFrom == null ? '算术平均' : `算术平均；${text(rules.trimmedFrom)} 名及以上时各项去掉一个最高分和一个最低分`),
    fact('取整', `${text(object(rules.rounding).decimals)} 位小数，${coded(object(rules.rounding).mode)}`),
    fact('须写意见', `得分低于分值的 ${text(rules.opinionBelow)}%`),
    fact('打分差异提示', `单项与中位数相差超过分值的 ${text(outlier.linePercent)}%，或总分与中位数相差超过 ${text(outlier.totalPoints)} 分`),
    fact('征求意见', `${text(rules.opinionDays)} 个工作日，逾期视为无意见`),
  ]
}

const WORDS = {
  met: '表示完成', nearly: '表示基本完成', partly: '表示部分完成', unmet: '表示未完成', notApplicable: '表示不适用', nothing: '等于空白', noReason: '等于没有说明原因',
  lessIsBetter: '可能越少越好', falls: '表示下降', avoided: '表示没有发生', negations: '表示否定', discretion: '表示酌情扣分', sums: '合计行的名称',
}

const READERS: Record<string, (value: Json) => Fact[]> = {
  '/levelTree': (value) => levels(object(value).levels),
  '/departmentGoals': (value) => [
    fact('编排方式', coded(object(value).layout)),
    ...levels(object(value).levels),
    ...(list(object(value).standards).length ? [fact('评价标准', list(object(value).standards).map((it) => `完成 ${text(it.from)}% 为${coded(it.grade)}`).join('，'))] : []),
  ],
  '/weights': (value) => [
    fact('预算执行率', object(value).execution, ' 分'),
    fact('一级指标没有成本时', points(object(value).withoutCost)),
    fact('一级指标有成本时', points(object(value).withCost)),
  ],
  '/departmentExecution': (value) => [fact('', value, ' 分')],
  '/qualitativeBands': (value) => bands(value, '%'),
  '/gradeBands': (value) => bands(value, ' 分'),
  '/resultUse': (value) => [
    fact('通报表扬', `平均等级${coded(object(value).commendFrom)}以上的前 ${text(object(value).commend)} 个部门`),
    fact('约谈', `平均等级${coded(object(value).summonFrom)}以下或整改逾期的，最多 ${text(object(value).summon)} 个部门`),
  ],
  '/overAchievement': (value) => [fact('须说明原因', `完成值超过指标值的 ${text(object(value).explainAbove)}%`), fact('得分', object(value).cutByDeviation ? '不超过该指标的分值；指标值明显偏低的，可按偏离度调减' : '不超过该指标的分值')],
  '/selfEvaluation': (value) => [
    fact('评价结论', object(value).conclusion, ' 字以内'), fact('存在问题', object(value).problems, ' 字以内'), fact('改进措施', object(value).measures, ' 字以内'),
    fact('预算执行率的原因', `${object(value).executionReasonBelow == null ? '不要求' : `低于 ${text(object(value).executionReasonBelow)}% 须说明`}，${text(object(value).executionReason)} 字以内`),
  ],
  '/recheck': (value) => [
    fact('抽查比例', object(value).share, '%'),
    fact('按金额分层', (object(value).amountBands as number[]).map((it) => `${it / 10_000} 万元`).join('、') || '不分层'),
    fact('按自评分与计算分之差分层', words((object(value).deviationBands as number[]).map((it) => `${it} 分`))),
    fact('按上年复核差异分层', words((object(value).honestyBands as number[]).map((it) => `${it} 分`))),
    fact('必查', object(value).certainFrom == null ? '无' : `上年复核差异达到 ${text(object(value).certainFrom)} 分`),
    ...list(object(value).consequences).map((it) => fact(`${it.of === 'DEPARTMENT' ? '部门平均' : '单项'}差异超过 ${text(it.beyond)} 分`, it.text)),
  ],
  '/keyEvaluation': (value) => [
    ...grouped(list(object(value).criteria)).map(([group, lines]) => fact(`${group} ${lines.reduce((sum, it) => sum + Number(it.weight), 0)} 分`,
      lines.map((it) => `${text(it.name)} ${text(it.weight)}`).join('、'))),
    fact('分值要求', `合计 100 分，${words(object(value).resultGroups)}合计不低于 ${text(object(value).resultsAtLeast)} 分`),
  ],
  '/panel': (value) => panel(object(value)),
  '/evaluationReport': (value) => list(value).map((section) => fact(text(section.heading),
    list(section.parts).map((part) => `${text(part.heading ?? part.asks)}${part.required ? '' : '（可不写）'}`).join('；'))),
  '/olderBands': (value) => bands(value, '%'),
  '/fixedValueBands': (value) => list(value).length
    ? list(value).map((it) => fact(`偏离不超过 ${text(it.within)}%`, `得分值的 ${text(it.share)}%`)) : [fact('', '按完成比例计分')],
  '/scoreWords': (value) => Object.entries(WORDS).map(([key, label]) => fact(label, words(object(value)[key]))),
  '/printedRounding': (value) => [fact('得分', `${words(object(value).decimals)} 位小数，${(object(value).modes as string[]).map(coded).join('或')}`)],
  '/review': (value) => [
    ...list(object(value).criteria).map((it) => fact(text(it.name), list(it.points).map((p) => `${text(p.name)} ${text(p.score)}`).join('、'))),
    ...list(object(value).counting).map((it) => fact(`结果为${coded(it.result)}`,
      Number(it.atLeast) > 0 ? `至少 ${text(it.atLeast)} 项评为${coded(it.marked)}${it.marked === 'EXCELLENT' ? '' : '或以上'}，没有低于${coded(it.noneBelow)}的` : '其余情形')),
  ],
  '/reviewOutcomes': (value) => Object.entries(object(value)).map(([grade, what]) => fact(coded(grade), what)),
  '/reviewSheets': (value) => [
    fact('可以填写的环节', steps(object(value).steps)),
    ...Object.entries(object(object(value).required)).map(([method, its]) => fact(`${coded(method)}时必须填写`, steps(its))),
  ],
  '/consentWhenSilent': (value) => [fact('', coded(value))],
  '/route': (value) => [
    fact('重点项目', `${Number(object(value).keyProjectFrom) / 10_000} 万元及以上，${coded(object(value).key)}`),
    fact('一般项目', coded(object(value).ordinary)),
    fact('退回后重新报送', words(object(value).resubmissions)),
  ],
  '/spendingPlan': (value) => [fact('', coded(value))],
  '/checkpoints': (value) => list(value).map((it) => fact(text(it.label),
    `${text(it.on)}${it.executionAtLeast == null ? '' : `，执行率低于 ${text(it.executionAtLeast)}% 预警`}`)),
  '/lightBands': (value) => [
    fact('● 正常', `偏差不超过 ${text(object(value).greenUpTo)} 个百分点`),
    fact('▲ 预警', `不超过 ${text(object(value).yellowUpTo)} 个百分点`),
    fact('■ 严重', `超过 ${text(object(value).yellowUpTo)} 个百分点`),
  ],
  '/monitoringWarning': (value) => [
    fact('目标完成与执行率相差', object(value).attainmentGap == null ? '按监控灯的分档判定' : `超过 ${text(object(value).attainmentGap)} 个百分点预警`),
    fact('单位处理', (object(value).choices as unknown[]).length ? `${words(object(value).choices)}，${text(object(value).workingDays)} 个工作日内选择，逾期自动暂缓拨款` : '不要求单位选择'),
  ],
  '/monitoringForm': (value) => [
    fact('全年预计完成情况', object(value).expected ? '必填' : '选填'),
    fact('须说明原因和措施', words(object(value).explain)),
    fact('须列限期措施', object(value).measuresFrom == null ? '不要求' : `${object(value).measuresFrom === 'RED' ? '■ 严重' : '▲ 预警及以上'}`),
    fact('不计入目标进度', words(object(value).notProgress)),
    ...list(object(value).causes).map((it) => fact(text(it.group), words(it.causes))),
  ],
  '/treatments': (value) => Object.entries(object(value)).map(([grade, treatment]) => fact(coded(grade), coded(treatment))),
  '/rectification': (value) => [fact('', words(value))],
  '/deadlines': (value) => Object.entries(object(value)).map(([step, days]) => fact(STEPS[step] ?? step, days, ' 个工作日')),
  '/overdue': (value) => [
    fact('到期前提醒', daysOf(object(value).remindBefore, '不提醒')),
    fact('逾期后报上级督办', daysOf(object(value).escalateAfter, '不督办')),
    fact('两次催办的间隔', object(value).urgeEvery, ' 个工作日'),
    ...Object.entries(object(object(value).steps)).map(([step, days]) => fact(STEPS[step] ?? step,
      `提醒 ${daysOf(object(days).remindBefore, '不提醒')}，督办 ${daysOf(object(days).escalateAfter, '不督办')}`)),
    fact('逾期自动办理', Object.entries(object(object(value).automatic)).map(([step, what]) => `${STEPS[step] ?? step}${coded(what)}`).join('、') || '不自动办理'),
  ],
  '/personalData': (value) => [
    fact('隐去的内容', words(object(value).hidden)),
    fact('可见的岗位', words(object(value).seenBy)),
  ],
  '/rounding': (value) => [fact('', `保留 ${text(object(value).decimals)} 位小数，${coded(object(value).mode)}`)],
  '/forms': (value) => (value as string[]).map((form) => fact('', FORMS[form] ?? form)),
}

/** A section in sentences that need no knowledge of the file. */
export function facts(path: string, value: unknown): Fact[] {
  const reader = READERS[path]
  if (value === null || value === undefined) return []
  if (reader) return reader(value)
  if (Array.isArray(value)) return [{ label: '', text: words(value) }]
  const severity = object(value).severity
  return [{ label: '', text: severity === undefined ? (typeof value === 'object' ? JSON.stringify(value) : coded(value)) : coded(severity) }]
}
