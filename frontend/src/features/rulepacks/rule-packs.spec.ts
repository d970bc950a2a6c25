import { describe, expect, it } from 'vitest'
import { assemble, entriesOf, restated, stated, statedPaths } from './rule-packs'

const bands = { source: { document: '某办法' }, value: { greenUpTo: 5, yellowUpTo: 7 } }
const finding = { severity: 'error', source: { document: '某办法' } }

describe('the sections that a copy states', () => {
  const content = restated(restated({}, '/lightBands', bands), '/preReview/findings/missing-unit', finding)

  it('are found by their pointers', () => {
    expect(content).toEqual({ lightBands: bands, preReview: { findings: { 'missing-unit': finding } } })
    expect(stated(content, '/preReview/findings/missing-unit')).toEqual(finding)
    expect(stated(content, '/preReview/findings/placeholder')).toBeUndefined()
    expect(statedPaths(content)).toEqual(['/lightBands', '/preReview/findings/missing-unit'])
  })
  it('leave nothing behind when they are inherited again', () => {
    expect(restated(content, '/preReview/findings/missing-unit', undefined)).toEqual({ lightBands: bands })
    expect(restated({}, '/preReview/words/vague', undefined)).toEqual({})
  })
  it('are lines to choose from in a conflict, and the same again afterwards', () => {
    const entries = entriesOf(new Map([['/lightBands', '监控灯']]))({ name: '某区2027年度', content })
    expect(entries.map((it) => it.label)).toEqual(['名称', '监控灯', '/preReview/findings/missing-unit'])
    expect(entries[1]?.text).toContain('偏差不超过 5 个百分点')
    expect(assemble(entries)).toEqual({ name: '某区2027年度', content })
  })
})
