import { expect, it, vi } from 'vitest'
import { fakeServer } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import { goal } from '@/testing/samples'
import LastResultCard from './LastResultCard.vue'

const last = {
  goal: { id: 7, name: '高龄补贴' }, fiscalYear: 2023, matchedBy: 'NAME', matchedByName: '项目名称相同', amountYuan: 300000, resultId: 5, total: 70, grade: 'FAIR',
  gradeName: '中', treatment: 'REDUCE', treatmentName: '压减', treatmentBasis: null, cutPercent: 20, limitYuan: 240000, words: '申报金额应比上年压减 20% 以上',
}

it('says what the last result leaves, that the declaration is held up, and lets the unit ask', async () => {
  fakeServer({
    'GET /api/goals/1/last-result': {
      last, declaredYuan: 300000, against: true, blocked: true, mayRequest: true, overrides: [],
      behind: [{ indicatorNo: 0, level3: '发放人数', target: '≥300人', lastYear: '320人', message: '“发放人数”低于上年实际水平' }],
    },
  })
  const { wrapper } = await mountPage(LastResultCard, { props: { goal: goal({}) } })
  await vi.waitFor(() => expect(wrapper.text()).toContain('压减 20% 以上'))
  expect(wrapper.text()).toContain('24.00 万元')
  expect(wrapper.get('[role=alert]').text()).toContain('不能送审')
  expect(wrapper.text()).toContain('▲ “发放人数”低于上年实际水平')
  expect(wrapper.get('button').text()).toContain('申请例外')
})

it('is not there where nothing came before', async () => {
  fakeServer({ 'GET /api/goals/1/last-result': { last: null, declaredYuan: null, against: false, blocked: false, mayRequest: false, overrides: [], behind: [] } })
  const { wrapper } = await mountPage(LastResultCard, { props: { goal: goal({}) } })
  await vi.waitFor(() => expect(wrapper.text()).toBe(''))
})
