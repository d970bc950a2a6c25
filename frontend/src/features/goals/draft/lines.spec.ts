import { describe, expect, it } from 'vitest'
import { goal } from '@/testing/samples'
import { assemble, contentOf, entries, moveLine, pasteBlock, setCell, toRequest, type Column } from './lines'

const columns: Column[] = ['level1', 'level2', 'level3', 'target', 'weight']
const lines = () => contentOf(goal()).lines

describe('pasting', () => {
  it('overwrites from the cell on and adds lines of the same 一级 at the end', () => {
    const pasted = pasteBlock(lines(), 2, columns, 'level3', [['培训次数', '≥4次', '5'], ['参训人数', '≥80人', '']])
    expect(pasted.map((it) => [it.level1, it.level3, it.target, it.weight])).toEqual([
      ['成本指标', '党建经费支出', '≤6万元', null],
      ['产出指标', '开展党建工作会议', '≥15次', null],
      ['产出指标', '培训次数', '≥4次', 5],
      ['产出指标', '参训人数', '≥80人', null],
    ])
    expect(pasted[3]?.id).toBeNull()
  })
  it('fills blanks below a merged 一级 cell, and ignores what lies beyond the last column', () => {
    const pasted = pasteBlock(lines(), 0, columns, 'level1', [['效益指标', '社会效益', 'A', '1', '2', '外'], ['', '', 'B', '3', '4', '外']])
    expect(pasted.slice(0, 2).map((it) => [it.level1, it.level2, it.level3])).toEqual([['效益指标', '社会效益', 'A'], ['效益指标', '社会效益', 'B']])
  })
  it('leaves the lines it was given alone', () => {
    const before = lines()
    pasteBlock(before, 0, columns, 'level3', [['改']])
    expect(before[0]?.level3).toBe('党建经费支出')
  })
})

describe('cells', () => {
  it('takes a blank as null and refuses a weight that is no number', () => {
    const [line] = lines()
    if (!line) throw new Error('no line')
    setCell(line, 'target', '  ')
    expect(line.target).toBeNull()
    setCell(line, 'weight', '12.5')
    setCell(line, 'weight', '十')
    expect(line.weight).toBe(12.5)
  })
})

describe('moving', () => {
  it('changes places within a 一级', () => {
    expect(moveLine(lines(), 1, 1).map((it) => it.key)).toEqual(['1', '3', '2'])
  })
  it('crosses into the neighbouring 一级 by taking its name first', () => {
    expect(moveLine(lines(), 1, -1).map((it) => [it.key, it.level1])).toEqual([['1', '成本指标'], ['2', '成本指标'], ['3', '产出指标']])
  })
  it('stops at the ends', () => {
    const all = lines()
    expect(moveLine(all, 0, -1)).toBe(all)
  })
})

it('comes back whole from its lines to compare', () => {
  const content = contentOf(goal())
  expect(assemble(entries(content))).toEqual(content)
})

it('sends ids but no local keys, and a purpose only for a project', () => {
  const content = contentOf(goal())
  expect(toRequest(content, true).indicators[0]).not.toHaveProperty('key')
  expect(toRequest(content, true).objectives[0]?.id).toBe(1)
  expect(toRequest(content, true).purpose).toBe('用于党建活动')
  expect(toRequest(content, false)).not.toHaveProperty('purpose')
})
