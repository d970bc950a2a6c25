import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { Checkpoint } from '@/api/types'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import OpeningDialog from './OpeningDialog.vue'

const checkpoint: Checkpoint = {
  id: 1, fiscalYear: 2023, region: { id: 1, name: '西工区' }, sequence: 1, label: '3月底', dueOn: '2023-04-10', status: 'PLANNED',
  statusName: '未开启', waiting: 15, opened: 0, confirmed: 0, goals: 15, version: 1, permittedActions: ['OPEN'],
}
const waiting = { items: [], total: 0, page: 1, size: 200 }
const press = async (text: string) => {
  [...document.querySelectorAll('button')].find((it) => it.textContent?.trim() === text)?.click()
  await flushPromises()
}

it('goes on until all goals that wait are opened, and says how many', async () => {
  const portions = [{ checkpoint, openedNow: 10, remaining: 5 }, { checkpoint, openedNow: 5, remaining: 0 }]
  const server = fakeServer({ 'GET /api/checkpoints/1/waiting-goals': waiting, 'POST /api/checkpoints/1/opening': () => portions.shift() })
  const { wrapper } = await mountPage(OpeningDialog, { props: { checkpoint } })
  await flushPromises()
  await press('为 15 个目标开启')
  expect(server.to('POST', '/api/checkpoints/1/opening').map((it) => it.body)).toEqual([{ goalId: null }, { goalId: null }])
  expect(document.body.textContent).toContain('已为 15 个目标开启3月底监控，等待单位填报。')
  expect(wrapper.emitted('close')).toHaveLength(1)
})

it('stays open and says why when it was refused', async () => {
  fakeServer({ 'GET /api/checkpoints/1/waiting-goals': waiting, 'POST /api/checkpoints/1/opening': refusal(409, 'wrong-step', '上一监控点还没有全部确认。') })
  const { wrapper } = await mountPage(OpeningDialog, { props: { checkpoint } })
  await flushPromises()
  await press('为 15 个目标开启')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('上一监控点还没有全部确认。')
  expect(wrapper.emitted('close')).toBeUndefined()
})
