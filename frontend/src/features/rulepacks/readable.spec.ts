import { describe, expect, it } from 'vitest'
import { facts } from './readable'

const read = (path: string, value: unknown) => facts(path, value).map((it) => `${it.label} ${it.text}`.trim())

describe('a section in sentences', () => {
  it('says the points of both schemes', () => {
    expect(read('/weights', { execution: 10, withoutCost: { 产出: 50, 效益: 30, 满意度: 10 }, withCost: { 成本: 20, 产出: 40 } })).toEqual([
      '预算执行率 10 分', '一级指标没有成本时 产出 50、效益 30、满意度 10', '一级指标有成本时 成本 20、产出 40',
    ])
  })
  it('says bands with both ends, the lower one included', () => {
    expect(read('/gradeBands', [{ grade: 'EXCELLENT', from: 90 }, { grade: 'GOOD', from: 80 }])).toEqual(['优 90 分 及以上', '良 80 分（含）至 90 分'])
  })
  it('says how marks are counted', () => {
    const counting = [
      { result: 'EXCELLENT', atLeast: 6, marked: 'EXCELLENT', noneBelow: 'GOOD' },
      { result: 'GOOD', atLeast: 6, marked: 'GOOD', noneBelow: 'FAIR' },
      { result: 'POOR', atLeast: 0, marked: 'POOR', noneBelow: 'POOR' },
    ]
    expect(read('/review', { criteria: [{ name: '完整性', points: [{ name: '规范完整性', score: 10 }] }], counting })).toEqual([
      '完整性 规范完整性 10', '结果为优 至少 6 项评为优，没有低于良的', '结果为良 至少 6 项评为良或以上，没有低于中的', '结果为差 其余情形',
    ])
  })
  it('says where spending is warned of', () => {
    expect(read('/checkpoints', [{ label: '4月底', on: '04-30', executionAtLeast: 25 }, { label: '12月底', on: '12-31' }]))
      .toEqual(['4月底 04-30，执行率低于 25% 预警', '12月底 12-31'])
  })
  it('knows the kinds of finding, the words and the numbers of the pre-review', () => {
    expect(read('/preReview/findings/missing-unit', { severity: 'warning' })).toEqual(['警告'])
    expect(read('/preReview/words/vague', ['有效', '明显'])).toEqual(['有效、明显'])
    expect(read('/preReview/limits/tolerance', 0.01)).toEqual(['0.01'])
  })
  it('never fails on a section that is not there', () => expect(facts('/weights', null)).toEqual([]))
})
