import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { RulePack, RulePackSection } from '@/api/types'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import AdjustmentForm from './AdjustmentForm.vue'

const source: RulePackSection['source'] = { document: '衡绩默认值', number: null, article: '监控灯', confidence: 'default', confidenceName: '系统默认' }
const section = (more: Partial<RulePackSection>): RulePackSection => ({
  path: '/lightBands', group: '监控', title: '监控灯', source, inheritedFrom: 'national-2015', inheritedFromName: '全国通用',
  value: { greenUpTo: 10, yellowUpTo: 20 }, ...more,
})
const pack = (more: Partial<RulePack> = {}): RulePack => ({
  pack: {
    id: 'jianxi-2027', name: '涧西区2027年度', region: '涧西区', years: { from: 2027, to: null }, parent: 'henan-2023', origin: 'ADJUSTED',
    originName: '本地区调整', status: 'UNUSED', statusName: '未使用', version: 3, permittedActions: ['COPY', 'EDIT'],
  },
  sections: [section({}), section({ path: '/preReview/findings/missing-unit', group: '预审问题：完整性', title: '指标值没有单位', value: { severity: 'warning' } })],
  content: {},
  ...more,
})
const PATH = 'PUT /api/rule-packs/jianxi-2027'

it('states a rule of its own with its source, and saves it on the version that was seen', async () => {
  const server = fakeServer({ [PATH]: pack() })
  const { wrapper } = await mountPage(AdjustmentForm, { props: { pack: pack() } })
  await wrapper.get('[aria-label="调整监控灯"]').trigger('click')
  const green = wrapper.get('input[aria-label="监控灯 绿灯上限（百分点）"]')
  await green.setValue('5')
  await green.trigger('change')
  await wrapper.get('input[aria-label="监控灯 文件"]').setValue('涧西区监控办法')
  await wrapper.findAll('button').find((it) => it.text() === '保存')?.trigger('click')
  await flushPromises()

  const [sent] = server.to('PUT', '/api/rule-packs/jianxi-2027')
  expect(sent?.headers.get('If-Match')).toBe('"3"')
  expect(sent?.body).toEqual({
    name: '涧西区2027年度',
    content: { lightBands: { source: { document: '涧西区监控办法', number: null, article: null, confidence: 'practice' }, value: { greenUpTo: 5, yellowUpTo: 20 } } },
  })
})

it('shows beside the rule what is wrong with it', async () => {
  fakeServer({ [PATH]: refusal(422, 'invalid-input', '规则包不能保存，共 1 处问题', [{ pointer: '/content/lightBands/value/yellowUpTo', detail: '黄灯上限应大于绿灯上限' }]) })
  const content = { lightBands: { source: { document: '某办法', number: null, article: null, confidence: 'practice' }, value: { greenUpTo: 30, yellowUpTo: 20 } } }
  const { wrapper } = await mountPage(AdjustmentForm, { props: { pack: pack({ content }) } })
  await wrapper.findAll('button').find((it) => it.text() === '保存')?.trigger('click')
  await flushPromises()
  expect(wrapper.get('tr[id="/lightBands"] [role=alert]').text()).toBe('■ 黄灯上限（百分点） 黄灯上限应大于绿灯上限')
})

it('takes text where fields do not reach, and does not save what is no text of a pack', async () => {
  const server = fakeServer({ [PATH]: pack() })
  const { wrapper } = await mountPage(AdjustmentForm, { props: { pack: pack() } })
  await wrapper.get('input[type=radio][value=text]').setValue()
  await wrapper.get('[aria-label="规则文本"]').setValue('{"forms": ')
  await wrapper.findAll('button').find((it) => it.text() === '保存')?.trigger('click')
  await flushPromises()
  expect(wrapper.get('[role=alert]').text()).toContain('还不是完整的 JSON 对象')
  expect(server.sent).toEqual([])
})

it('says so where nothing may be changed', async () => {
  const used = pack()
  used.pack.permittedActions = []
  const { wrapper } = await mountPage(AdjustmentForm, { props: { pack: used } })
  expect(wrapper.text()).toContain('不能修改')
  expect(wrapper.findAll('button').map((it) => it.text())).not.toContain('保存')
})
