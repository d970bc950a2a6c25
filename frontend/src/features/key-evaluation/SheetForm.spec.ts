import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ScoreSheet } from '@/api/types'
import { fakeServer } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import SheetForm from './SheetForm.vue'

const line = (id: string, group: string, name: string, weight: number) => ({ id, group, subgroup: group, name, explanation: '', standard: '', weight, facts: [], score: null, opinion: null })
const sheet: ScoreSheet = {
  evaluationId: 7, version: 4, number: 2, goal: { id: 1, name: '服务群众专项经费', kind: 'PROJECT' }, projectCode: null, unit: { id: 11, name: '西工街道办事处' }, fiscalYear: 2023, kindName: '财政评价',
  askedAgain: null, opinionBelow: 80, criteria: [line('basis', '决策', '立项依据充分性', 40), line('effect', '效益', '实施效益', 60)], facts: [], overall: null, filled: 0, total: 0,
}
const PATH = '/api/key-evaluations/7/sheet'

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }) })
afterEach(() => vi.useRealTimers())

it('saves by itself what is tapped, on the version that was seen, and counts what is done', async () => {
  const server = fakeServer({ [`PUT ${PATH}`]: { ...sheet, version: 5, criteria: [{ ...sheet.criteria[0], score: 40 }, sheet.criteria[1]] } })
  const { wrapper } = await mountPage(SheetForm, { props: { sheet } })
  await flushPromises()
  await wrapper.findAll('.offers button').find((it) => it.text().includes('100%'))?.trigger('click')
  expect(wrapper.get('.sum').text()).toContain('总分 40')
  expect(wrapper.get('.sum').text()).toContain('已完成 1/2')
  await vi.advanceTimersByTimeAsync(2000)
  await flushPromises()
  const [saved] = server.to('PUT', PATH)
  expect(saved?.headers.get('If-Match')).toBe('"4"')
  expect(saved?.body).toEqual({ marks: [{ criterionId: 'basis', score: 40, opinion: null }, { criterionId: 'effect', score: null, opinion: null }], overall: null })
  expect(wrapper.get('[role=status]').text()).toContain('已保存')
})

it('leads from the last page to what is not done, and hands nothing in before', async () => {
  fakeServer({})
  const { wrapper } = await mountPage(SheetForm, { props: { sheet } })
  await flushPromises()
  await wrapper.findAll('.groups button').at(-1)?.trigger('click')
  await flushPromises()
  expect(wrapper.text()).toContain('还有 2 项未完成')
  expect(wrapper.findAll('button').find((it) => it.text() === '提交评分…')?.attributes('disabled')).toBeDefined()
  await wrapper.findAll('.left button')[1]?.trigger('click')
  await flushPromises()
  expect(wrapper.get('article h2').text()).toBe('实施效益')
})
