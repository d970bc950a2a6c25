import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { KeyEvaluation } from '@/api/types'
import { queryClient } from '@/query-client'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import EvaluationBody from './EvaluationBody.vue'
import { evaluationKey } from './key-evaluations'

const mark = (number: number, score: number, outlier = false) => ({ number, score, opinion: null, dropped: false, outlier })
const evaluation: KeyEvaluation = {
  id: 7, version: 3, goal: { id: 1, name: '服务群众专项经费', kind: 'PROJECT' }, projectCode: null, unit: { id: 11, name: '西工街道办事处' }, department: { id: 11, name: '西工街道办事处' },
  fiscalYear: 2023, step: 'KEY_EVALUATION_DRAFT', updatedAt: '2024-06-21T00:00:00Z', kind: 'FINANCE', kindName: '财政评价', status: 'DRAFT', statusName: '起草报告', stepName: '汇总与起草报告',
  rules: { pack: 'henan-2023', packName: '河南', groups: ['效益'], resultGroups: ['效益'], resultsAtLeast: 60, fewestExperts: 3, mostExperts: 9, trimmedFrom: 5, opinionDays: 10 },
  permittedActions: ['EDIT_REPORT', 'ACCEPT_OUTLIER', 'RESCORE', 'REQUEST_OPINION'], createdAt: '2024-06-10T00:00:00Z', settledAt: null, termination: null, total: 80, grade: 'GOOD', gradeName: '良',
  criteria: [{ id: 'effect', group: '效益', subgroup: '项目效益', name: '实施效益', explanation: '', standard: '', weight: 100, facts: [] }], facts: [], draws: [],
  members: [1, 2, 3].map((number) => ({ number, name: `专家甲${number}`, kindName: '专家', specialties: ['财政'], state: 'SUBMITTED' as const, stateName: '已提交', submittedAt: null, recusalReason: null, substitutes: null })),
  score: {
    total: 80, grade: 'GOOD', gradeName: '良', groups: [{ group: '效益', weight: 100, score: 80, rate: 0.8 }],
    lines: [{ criterionId: 'effect', weight: 100, mean: 80, unrounded: 80, score: 80, rate: 0.8, formula: '(95 + 95 + 50) ÷ 3 = 80.00', adjusted: false, adjustedFor: null, marks: [mark(1, 95), mark(2, 95), mark(3, 50, true)] }],
    totals: [95, 95, 50].map((total, i) => ({ number: i + 1, total, opinion: null, outlier: i === 2 })),
    outliers: [{ key: '3:effect', number: 3, criterionId: 'effect', score: 50, median: 95, limit: 30, explanation: '相差超过 30 分', acceptedReason: null }],
  },
  report: [{ heading: '有关建议', parts: [{ id: 'advice', heading: null, asks: '改进建议', required: true, text: null }] }],
  agrees: null, silent: false, objections: [], documents: [], opinions: [],
}
const confirmIt = async (verb: string) => {
  await flushPromises()
  ;[...document.querySelectorAll<HTMLButtonElement>('.el-message-box button')].find((it) => it.textContent?.trim() === verb)?.click()
  await flushPromises()
}

it('saves what is typed before it goes on, each time on the version that came of it', async () => {
  const server = fakeServer({
    'PUT /api/key-evaluations/7/outliers': { ...evaluation, version: 4 },
    'PUT /api/key-evaluations/7/report': { ...evaluation, version: 5 },
    'POST /api/key-evaluations/7/opinion-request': { ...evaluation, version: 6, status: 'OPINION' },
  })
  queryClient.setQueryData(evaluationKey(7), evaluation)
  const { wrapper } = await mountPage(EvaluationBody, { props: { evaluation } })
  await wrapper.get('[aria-label="专家3 实施效益 接受的理由"]').setValue('专家现场核查了凭证')
  await wrapper.get('#part-advice').setValue('完善满意度调查')
  await wrapper.findAll('button').find((it) => it.text() === '征求意见…')?.trigger('click')
  await confirmIt('送单位征求意见')
  await flushPromises()
  expect(server.to('PUT', '/api/key-evaluations/7/outliers')[0]?.body).toEqual({ acceptances: [{ key: '3:effect', reason: '专家现场核查了凭证' }] })
  expect(server.to('PUT', '/api/key-evaluations/7/report')[0]?.body).toEqual({ texts: [{ id: 'advice', text: '完善满意度调查' }] })
  expect(server.to('PUT', '/api/key-evaluations/7/report')[0]?.headers.get('If-Match')).toBe('"4"')
  expect(server.to('POST', '/api/key-evaluations/7/opinion-request')[0]?.headers.get('If-Match')).toBe('"5"')
})

it('goes no further when what is typed is refused', async () => {
  const server = fakeServer({ 'PUT /api/key-evaluations/7/report': refusal(422, 'invalid-input', '每节不超过 20000 字') })
  const { wrapper } = await mountPage(EvaluationBody, { props: { evaluation: { ...evaluation, id: 8 } } })
  await wrapper.get('#part-advice').setValue('过长')
  await wrapper.findAll('button').find((it) => it.text() === '征求意见…')?.trigger('click')
  await confirmIt('送单位征求意见')
  expect(server.sent.filter((it) => it.method === 'POST')).toEqual([])
})

it('frames marks far from the others and strikes nothing when none is dropped', async () => {
  fakeServer({})
  const { wrapper } = await mountPage(EvaluationBody, { props: { evaluation } })
  expect(wrapper.findAll('td.far').map((it) => it.text())).toEqual(['▲ 50', '▲ 50重评…'])
  expect(wrapper.findAll('td.dropped')).toHaveLength(0)
})
