import { describe, expect, it } from 'vitest'
import { readLines, weeks } from './holidays'

describe('a month', () => {
  it('begins its weeks on Monday', () => {
    const october = weeks(2025, 10)
    expect(october[0]).toEqual([null, null, '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05'])
    expect(october.at(-1)).toEqual(['2025-10-27', '2025-10-28', '2025-10-29', '2025-10-30', '2025-10-31', null, null])
  })
})

describe('a list of days', () => {
  it('is read line by line, whatever stands between', () => {
    expect(readLines('2027-10-01 放假 国庆节\n\n2027-10-09，上班，国庆节\n').days).toEqual([
      { day: '2027-10-01', kind: 'OFF', name: '国庆节' },
      { day: '2027-10-09', kind: 'WORK', name: '国庆节' },
    ])
  })

  it('says which line cannot be read', () => {
    const { days, wrong } = readLines('2027-10-01 放假 国庆节\n10月2日 放假')
    expect(days).toHaveLength(1)
    expect(wrong).toEqual([expect.stringContaining('第 2 行“10月2日 放假”不能识别')])
  })
})
