import { describe, expect, it } from 'vitest'
import type { LibraryIndicator } from '@/api/types'
import { goal, indicator } from '@/testing/samples'
import { fromGoal, fromLibrary, stem, takeOver } from './library'
import { contentOf } from './lines'

const entry: LibraryIndicator = {
  id: 1, level1: '成本指标', level2: '经济成本指标', level3: '人均补贴', usualTarget: '≤500元', unit: '元', direction: '反向', formula: '补贴总额÷人数',
  dataSource: '发放表', standard: '预算标准', description: null, region: '河南省', industry: '社会保障', projectType: '补贴发放', source: '某单位', usedCount: 0, advice: [],
}
const henan = () => contentOf(goal()).lines
const hebei = () => contentOf(goal({ indicators: [
  indicator(1, '产出指标', '人数', '3人', { level2: '数量指标' }), indicator(2, '产出指标', '资金成本', '≤3万元', { level2: '成本指标' }),
  indicator(3, '效益指标', '保障生活', '有效', { level2: '社会效益指标' }),
] })).lines

describe('taking over an indicator', () => {
  it('puts it behind the last line of its 一级, without the columns the form does not fill', () => {
    const [first, second, ...rest] = takeOver(henan(), [fromLibrary(entry)])
    expect([first?.level3, second?.level3, rest.length]).toEqual(['党建经费支出', '人均补贴', 2])
    expect(second).toMatchObject({ id: null, level1: '成本指标', level2: null, target: '≤500元', formula: null, basis: null })
  })
  it('finds 成本 as a second level where the form has it there', () => {
    const taken = takeOver(hebei(), [fromLibrary(entry)])
    expect(taken.map((it) => it.level3)).toEqual(['人数', '资金成本', '人均补贴', '保障生活'])
    expect(taken[2]).toMatchObject({ level1: '产出指标', level2: '成本指标' })
  })
  it('brings 成本 back to a first level', () => {
    const cost = fromGoal(goal({ indicators: [indicator(9, '产出指标', '资金成本', '≤3万元', { level2: '成本指标' })] }), false)
    expect(takeOver(henan().slice(0, 1), cost).at(-1)).toMatchObject({ level1: '成本指标' })
  })
  it('keeps everything in an empty table', () => {
    expect(takeOver([], [fromLibrary(entry)])[0]).toMatchObject({ level2: '经济成本指标', formula: '补贴总额÷人数', basis: '预算标准' })
  })
})

it('sets last year’s target beside the new one', () => {
  expect(fromGoal(goal(), true).map((it) => it.lastYear)).toEqual(['≤6万元', '≥15次', '≥95%'])
  expect(fromGoal(goal(), false)[0]?.lastYear).toBeNull()
})

it('knows a level by its stem', () => {
  expect(['产出指标（预期提供的公共产品或服务）', '质量目标', '满意度指标', null].map(stem)).toEqual(['产出', '质量', '满意度', ''])
})
