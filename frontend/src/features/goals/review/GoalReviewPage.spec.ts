import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReviewSheet, ReviewSheetDraft } from '@/api/types'
import { fakeServer, type SentRequest } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import { goal } from '@/testing/samples'
import GoalReviewPage from './GoalReviewPage.vue'

const NAMES = ['规范完整性', '明确清晰性']
function sheet(more: Partial<ReviewSheet> = {}): ReviewSheet {
  return {
    version: 0, fillable: true, required: false, method: 'MARKS', methodName: '逐项评定优良中差',
    criteria: [{ name: '完整性', points: NAMES.map((name) => ({ name, asks: '内容是否完整', worth: 10, looksAt: ['目标内容'], kept: false, mark: null, score: null })) }],
    opinions: [], computed: null, open: NAMES, conclusion: null, changedReason: null,
    outcomes: [
      { grade: 'EXCELLENT', gradeName: '优', leadsTo: '直接进入下一步', decision: 'APPROVE', decisionName: '通过' },
      { grade: 'GOOD', gradeName: '良', leadsTo: '完善后进入下一步', decision: 'APPROVE', decisionName: '通过' },
      { grade: 'FAIR', gradeName: '中', leadsTo: '重新报送审核', decision: 'RETURN', decisionName: '退回' },
      { grade: 'POOR', gradeName: '差', leadsTo: '不得进入下一步', decision: 'REJECT', decisionName: '不予批复' },
    ],
    countingReads: [], source: '管理办法', given: [], ...more,
  }
}
/** Keeps what it is sent, and comes to the worst mark as soon as every point has one. */
function server(held: ReviewSheet) {
  return fakeServer({
    'GET /api/goals/1': goal({ status: 'UNDER_REVIEW', step: 'BUSINESS_REVIEW', stepName: '财政业务科室审核', round: 2, permittedActions: ['APPROVE', 'RETURN', 'REJECT', 'COMPLETE'] }),
    'GET /api/goals/1/review': () => held,
    'GET /api/goals/1/changes': { round: 1, items: [{ part: 'INDICATOR', partName: '指标', kind: 'CHANGED', id: 2, line: '开展党建工作会议', fields: [{ field: '指标值', before: '≥12次', after: '≥15次' }] }] },
    'GET /api/goals/1/completion': { completion: null },
    'GET /api/goals/1/last-year': { goal: null },
    'GET /api/goals/1/findings': { counts: { error: 0, warning: 0, hint: 0, openErrors: 0, openWarnings: 0 }, items: [] },
    'PUT /api/goals/1/review': ({ body }: SentRequest) => {
      const draft = body as ReviewSheetDraft
      const marks = draft.ratings.map((it) => it.mark)
      const grade = marks.includes('FAIR') ? ('FAIR' as const) : ('GOOD' as const)
      held = {
        ...held, version: held.version + 1, conclusion: draft.conclusion, changedReason: draft.changedReason,
        criteria: held.criteria.map((c) => ({ ...c, points: c.points.map((p) => ({ ...p, mark: draft.ratings.find((it) => it.point === p.name)?.mark ?? null })) })),
        opinions: draft.opinions.map((it) => ({ ...it, about: '' })),
        open: NAMES.filter((_, index) => marks[index] === null),
        computed: marks.includes(null) ? null : { grade, gradeName: grade === 'FAIR' ? '中' : '良', total: null, explanation: '良 2 项' },
      }
      return held
    },
  })
}
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
const decisions = (wrapper: VueWrapper) => wrapper.findAll('.decision-panel button').map((it) => it.text())
async function open(held = sheet()) {
  const faked = server(held)
  const { wrapper } = await mountPage(GoalReviewPage, { props: { id: 1 } })
  await vi.waitFor(() => expect(wrapper.text()).toContain('绩效目标审核表'))
  return { wrapper, faked }
}
async function stored() {
  await flushPromises()
  vi.advanceTimersByTime(800)
  await flushPromises()
}

describe('the review page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }))

  it('marks point after point by key, stores them, and offers the decision that goes with the result', async () => {
    const { wrapper, faked } = await open()
    expect(decisions(wrapper)).toEqual(['通过 A', '退回修改 R', '不予通过'])
    press('2')
    press('3')
    await stored()
    expect((faked.to('PUT', '/api/goals/1/review')[0]?.body as ReviewSheetDraft).ratings.map((it) => it.mark)).toEqual(['GOOD', 'FAIR'])
    expect(wrapper.text()).toContain('中：重新报送审核')
    expect(decisions(wrapper)).toEqual(['退回修改 R'])
    expect(wrapper.text()).not.toContain('直接完善目标')
  })

  it('offers to complete a goal that is good, and asks for the reason of a changed result', async () => {
    const { wrapper } = await open()
    press('2')
    press('2')
    await stored()
    expect(wrapper.text()).toContain('直接完善目标')
    await wrapper.get('select').setValue('POOR')
    expect(wrapper.find('[aria-label="更改理由"]').exists()).toBe(true)
    expect(decisions(wrapper)).toEqual(['不予通过'])
    await stored()
  })

  it('leaves alone what stands from the last time, and shows what has changed since first', async () => {
    const held = sheet()
    const first = held.criteria[0]?.points[0]
    if (first) Object.assign(first, { kept: true, mark: 'GOOD' })
    held.open = ['明确清晰性']
    const { wrapper, faked } = await open(held)
    expect(wrapper.text().indexOf('与上次审核相比')).toBeGreaterThan(-1)
    expect(wrapper.text()).toContain('沿用')
    press('1')
    await stored()
    expect((faked.to('PUT', '/api/goals/1/review')[0]?.body as ReviewSheetDraft).ratings.map((it) => it.mark)).toEqual(['GOOD', 'EXCELLENT'])
  })

  it('takes words about a line where it is clicked', async () => {
    const { wrapper, faked } = await open()
    await wrapper.get('button[aria-label="对“开展党建工作会议”写意见"]').trigger('click')
    await wrapper.get('[aria-label="对“开展党建工作会议”的意见"]').setValue('请附会议计划')
    await stored()
    expect((faked.to('PUT', '/api/goals/1/review')[0]?.body as ReviewSheetDraft).opinions).toEqual([{ lineKind: 'INDICATOR', lineKey: '2', opinion: '请附会议计划' }])
  })

  it('shows to who may not fill it in only what was given', async () => {
    const given = { id: 7, round: 1, step: 'SUPERVISOR_REVIEW', stepName: '主管部门审核', who: '乙某', postName: '主管部门', at: '2023-01-05T02:00:00Z', method: 'MARKS' as const,
      ratings: [{ point: '规范完整性', mark: 'GOOD' as const, score: null }], computed: { grade: 'GOOD' as const, gradeName: '良', total: null, explanation: '良 8 项' },
      result: 'GOOD' as const, resultName: '良', changedReason: null, opinions: [{ lineKind: 'INDICATOR' as const, lineKey: '2', about: '会议', opinion: '次数偏多' }] }
    const { wrapper } = await open(sheet({ fillable: false, given: [given] }))
    expect(wrapper.findAll('[role=radio]').every((it) => it.attributes('disabled') !== undefined)).toBe(true)
    expect(wrapper.text()).toContain('次数偏多')
    expect(wrapper.text()).toContain('主管部门 乙某，第 1 轮')
  })
})
