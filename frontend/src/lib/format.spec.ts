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

describe('due dates', () => {
  const today = new Date(2023, 2, 30, 16, 0)
  it.each([
    ['2023-03-28', '逾期 2 天', '已逾期 2 天'],
    ['2023-03-30', '今天', '今天到期'],
    ['2023-03-31', '明天', '明天到期'],
    ['2023-04-10', '4月10日', '4月10日到期'],
    ['2024-01-05', '2024-01-05', '2024-01-05到期'],
  ])('%s is %s', (dueOn, text, sentence) => {
    expect(dueText(dueOn, today)).toBe(text)
    expect(dueSentence(dueOn, today)).toBe(sentence)
  })
})
