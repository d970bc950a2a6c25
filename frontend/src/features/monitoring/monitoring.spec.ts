import { describe, expect, it } from 'vitest'
import type { MonitoringDraft, MonitoringReport } from '@/api/types'
import { missing, needsMeasures } from './monitoring'

const form: MonitoringReport['form'] = { expected: true, explain: ['POSSIBLE', 'IMPOSSIBLE'], measuresFrom: 'YELLOW', causes: [{ group: '经费保障', causes: ['资金到位晚'] }] }
const line = { indicatorId: 1, actual: '12次', expected: '24次', probability: 'CERTAIN' as const, causeGroup: null, cause: null, reason: null, measure: null }
const draft = (more: Partial<MonitoringDraft> = {}): MonitoringDraft => ({ executedYuan: 0, expectedYuan: 0, remark: null, lines: [line], measures: [], followUps: [], ...more })
const places = (content: MonitoringDraft) => missing(content, form).map((it) => it.pointer)

describe('what a monitoring report needs before it is sent', () => {
  it('is nothing more when it is whole; no spending is an amount', () => expect(places(draft())).toEqual([]))
  it('is the executed and the expected amount', () => expect(places(draft({ executedYuan: null, expectedYuan: null }))).toEqual(['/executedYuan', '/expectedYuan']))
  it('is an actual value, an expected one and a forecast on each line', () => {
    expect(places(draft({ lines: [line, { ...line, actual: ' ', expected: null, probability: null }] })))
      .toEqual(['/lines/1/actual', '/lines/1/expected', '/lines/1/probability'])
  })
  it.each(['POSSIBLE', 'IMPOSSIBLE'] as const)('is a cause, a reason and a measure where the forecast is %s', (probability) => {
    expect(places(draft({ lines: [{ ...line, probability }] }))).toEqual(['/lines/0/causeGroup', '/lines/0/reason', '/lines/0/measure'])
    expect(places(draft({ lines: [{ ...line, probability, causeGroup: '经费保障', reason: '资金迟到', measure: '加快采购' }] }))).toEqual([])
  })
  it('is what became of earlier measures, and why one was not taken', () => {
    expect(places(draft({ followUps: [{ measureId: 1, done: null, note: null }, { measureId: 2, done: false, note: null }, { measureId: 3, done: true, note: null }] })))
      .toEqual(['/followUps/0/done', '/followUps/1/note'])
  })
})

describe('measures with dates', () => {
  it.each([['GREEN', false], ['YELLOW', true], ['RED', true], [null, false]] as const)('at %s are needed: %s', (light, needed) => {
    expect(needsMeasures({ light, form })).toBe(needed)
  })
})
