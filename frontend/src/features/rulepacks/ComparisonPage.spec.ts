import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { RulePackComparison } from '@/api/types'
import { fakeServer } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import ComparisonPage from './ComparisonPage.vue'

const source = { document: '某办法', number: null, article: null, confidence: 'practice' as const, confidenceName: '通行做法' }
const summary = (id: string): RulePackComparison['left'] => ({
  id, name: id, region: '河北省', years: { from: 2021, to: null }, parent: null, origin: 'SHIPPED', originName: '随系统发布', status: 'UNUSED',
  statusName: '未使用', version: 0, permittedActions: [],
})
const side = (path: string, title: string, value: unknown) => ({ path, group: '监控', title, source, inheritedFrom: null, inheritedFromName: null, value })
const comparison: RulePackComparison = {
  left: summary('hebei-2024'), right: summary('hebei-2021'),
  sections: [
    {
      path: '/spendingPlan', group: '监控', title: '资金支出计划', same: false, differences: [{ path: '', left: 'AMOUNT', right: 'PERCENT' }],
      left: side('/spendingPlan', '资金支出计划', 'AMOUNT'), right: side('/spendingPlan', '资金支出计划', 'PERCENT'),
    },
    { path: '/lightBands', group: '监控', title: '监控灯', same: true, differences: [], left: side('/lightBands', '监控灯', {}), right: side('/lightBands', '监控灯', {}) },
  ],
}

it('shows the differences first, and everything when asked', async () => {
  fakeServer({ 'GET /api/rule-packs/hebei-2024/comparison': comparison, 'GET /api/rule-packs': { items: [comparison.left, comparison.right] } })
  const { wrapper } = await mountPage(ComparisonPage, { props: { id: 'hebei-2024' } })
  await flushPromises()
  const titles = () => wrapper.findAll('tbody th').map((it) => it.text())
  expect(titles()).toEqual(['资金支出计划 1 处不同'])
  expect(wrapper.findAll('.differs').map((it) => it.text())).toEqual(['累计金额', '累计百分比'])
  await wrapper.get('input[type=checkbox]').setValue(false)
  expect(titles()).toEqual(['资金支出计划 1 处不同', '监控灯'])
})
