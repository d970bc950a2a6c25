import { describe, expect, it } from 'vitest'
import { goal, indicator } from '@/testing/samples'
import { contentOf } from './lines'
import { readPlan } from './plan'
import { costSum, planSum } from './reconciliation'

const lines = (...targets: [string, string][]) => contentOf(goal({ indicators: targets.map(([name, text], at) => indicator(at, '成本指标', name, text)) })).lines

describe('the plan as it is typed', () => {
  const cells = (...printed: (string | null)[]) => printed.map((text, at) => ({ by: `${at + 1}月底`, printed: text }))

  it('reads percentages, amounts in the form’s unit, and 元 where it says so', () => {
    expect(readPlan(cells('25.00%', '3', '45000元', '一半', null), 60_000, '万元').map((it) => it.cumulativeYuan)).toEqual([15_000, 30_000, 45_000, null, null])
    expect(readPlan(cells('30,000'), 60_000, '元')[0]).toMatchObject({ cumulativeYuan: 30_000, cumulativePercent: 50 })
  })
  it('ends with what the last filled cell says', () => {
    expect(planSum(readPlan(cells('1.5', '6', null), 60_000, '万元'))).toMatchObject({ yuan: 60_000, from: '2月底累计' })
    expect(planSum([]).yuan).toBeNull()
  })
})

describe('what cost indicators state', () => {
  it('adds the amounts up and leaves rates and prices per head out', () => {
    expect(costSum(lines(['物业费', '≤19000元'], ['宽带费', '≤1000元'], ['孵化', '≤3.6万元'], ['单价', '≤1.2万元/辆'], ['每人每月薪资', '2845元']))).toMatchObject({ yuan: 56_000, from: '3 个成本指标合计' })
  })
  it('takes the line for the whole alone', () => {
    expect(costSum(lines(['每辆公车成本费用', '≤1.2万元'], ['总成本', '≤2.4万元']))).toMatchObject({ yuan: 24_000, from: '指标“总成本”' })
  })
  it('says when no amount is stated', () => {
    expect(costSum(lines(['控制成本', '有效']))).toMatchObject({ yuan: null })
  })
})
