import { describe, expect, it } from 'vitest'
import type { MonitoringDraft } from '@/api/types'
import { missing } from './monitoring'

const line = { indicatorId: 1, actual: '12次', probability: 'CERTAIN' as const, cause: null, reason: null, measure: null }
const draft = (more: Partial<MonitoringDraft> = {}): MonitoringDraft => ({ executedYuan: 0, remark: null, lines: [line], ...more })
const places = (content: MonitoringDraft) => missing(content).map((it) => it.pointer)

describe('what a monitoring report needs before it is sent', () => {
  it('is nothing more when it is whole; no spending is an amount', () => expect(places(draft())).toEqual([]))
  it('is the executed amount', () => expect(places(draft({ executedYuan: null }))).toEqual(['/executedYuan']))
  it('is an actual value and a forecast on each line', () => {
    expect(places(draft({ lines: [line, { ...line, actual: ' ', probability: null }] }))).toEqual(['/lines/1/actual', '/lines/1/probability'])
  })
  it.each(['POSSIBLE', 'IMPOSSIBLE'] as const)('is a reason and a measure where the forecast is %s', (probability) => {
    expect(places(draft({ lines: [{ ...line, probability }] }))).toEqual(['/lines/0/reason', '/lines/0/measure'])
    expect(places(draft({ lines: [{ ...line, probability, reason: '资金迟到', measure: '加快采购' }] }))).toEqual([])
  })
})
