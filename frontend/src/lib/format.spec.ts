import { describe, expect, it } from 'vitest'
import { dueSentence, dueText, percent, points, wan, yuanFromWan } from './format'

describe('amounts', () => {
  it.each([
    [17_846_000, '1,784.60'],
    [0, '0.00'],
    [null, '—'],
    [2_474_123.57, '247.412357'],
    [1, '0.0001'],
  ])('%s 元 prints as %s 万元', (yuan, printed) => expect(wan(yuan)).toBe(printed))

  it.each([
    ['1,784.60', 17_846_000],
    [' 0.0001 ', 1],
    ['247.412357', 2_474_123.57],
    ['0', 0],
    ['', null],
  ])('%s 万元 reads as %s 元', (text, yuan) => expect(yuanFromWan(text)).toBe(yuan))

  it.each(['6万', '1.2.3', '0.0000001', '约3'])('%s is no amount', (text) => expect(yuanFromWan(text)).toBeNaN())
})

describe('rates', () => {
  it('prints a percentage with one decimal and a blank as a dash', () => {
    expect(percent(86.204)).toBe('86.2%')
    expect(percent(0)).toBe('0.0%')
    expect(percent(null)).toBe('—')
  })
  it('prints percentage points with their sign', () => {
    expect(points(-12.5)).toBe('−12.5 个百分点')
    expect(points(3)).toBe('+3.0 个百分点')
    expect(points(0)).toBe('0.0 个百分点')
  })
})

describe('deadlines', () => {
  it.each([
    [true, -3, '逾期 3 个工作日', '已逾期 3 个工作日'],
    [true, 0, '已逾期', '已逾期'],
    [false, 0, '今天到期', '今天到期'],
    [false, 2, '剩 2 个工作日', '2025-10-10 前办结，剩 2 个工作日'],
  ])('overdue %s by %s is %s', (overdue, workingDaysLeft, text, sentence) => {
    const due = { dueOn: '2025-10-10', overdue, workingDaysLeft }
    expect(dueText(due)).toBe(text)
    expect(dueSentence(due)).toBe(sentence)
  })
})
