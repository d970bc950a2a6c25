import { describe, expect, it } from 'vitest'
import { lossesOf } from './losses'

const sum = (lines: { weight: number; score: number }[]) => 100 - lossesOf(lines.map((it) => ({ item: '甲', ...it }))).reduce((all, it) => all + it.lost, 0)

describe('lossesOf', () => {
  it('leads from 100 to the total, whatever the points of the lines add up to', () => {
    expect(sum([{ weight: 10, score: 9 }, { weight: 90, score: 72.5 }])).toBeCloseTo(81.5)
    expect(sum([{ weight: 10, score: 9 }, { weight: 80, score: 80 }])).toBeCloseTo(89)
    expect(sum([{ weight: 30, score: 30 }, { weight: 90, score: 0 }])).toBeCloseTo(30)
  })
  it('leaves out the lines that lost nothing', () => {
    expect(lossesOf([{ item: '甲', weight: 10, score: 10 }, { item: '乙', weight: 90, score: 80 }])).toEqual([{ item: '乙', lost: 10 }])
  })
})
