import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { Goal } from '@/api/types'
import { fakeServer, refusal } from '@/testing/fake-server'
import { mountPage } from '@/testing/mount-page'
import { goal } from '@/testing/samples'
import GoalPage from './GoalPage.vue'

it('follows its address from goal to goal, and tells of one that is not to be seen', async () => {
  fakeServer({
    'GET /api/goals/1': goal({ turn: { stepName: '编制', postName: '单位经办', organisation: '西工街道办事处', people: ['甲某'], dueOn: '2023-01-12', overdue: true, workingDaysLeft: -5 } }),
    'GET /api/goals/2': goal({ id: 2, name: '另一个项目', permittedActions: ['WITHDRAW'] }),
    'GET /api/goals/3': refusal(404, 'not-found', '没有这个目标，或不在您的管理范围内。'),
    'GET /api/goals/1/timeline': { items: [] },
    'GET /api/goals/2/timeline': { items: [] },
  })
  const { wrapper } = await mountPage(GoalPage, { props: { id: 1 } })
  await vi.waitFor(() => expect(wrapper.get('h1').text()).toBe('服务群众专项经费-党建经费'))
  expect(wrapper.text()).toContain('等待西工街道办事处·单位经办（甲某）办理')
  expect(wrapper.findAll('header button').map((it) => it.text())).toEqual(['送审', '编制'])
  await wrapper.setProps({ id: 2 })
  await vi.waitFor(() => expect(wrapper.get('h1').text()).toBe('另一个项目'))
  expect(wrapper.findAll('header button').map((it) => it.text())).toEqual(['撤回'])
  await wrapper.setProps({ id: 3 })
  await vi.waitFor(() => expect(wrapper.get('[role=alert]').text()).toContain('不在您的管理范围内'))
  await flushPromises()
})

type GoalAction = Goal['permittedActions'][number]
/** What the page offers for each action; a completion is offered on the review form, once that comes to 良. */
const BUTTONS: Record<GoalAction, string[]> = {
  EDIT: ['编制'], SUBMIT: ['送审'], WITHDRAW: ['撤回'], ADJUST: ['调整…'], ABANDON_ADJUSTMENT: ['撤销调整'],
  APPROVE: ['通过 A'], RETURN: ['退回修改 R'], REJECT: ['不予通过'], COMPLETE: [],
  TRANSFER: ['转办'], GIVE_BACK: ['退回转办'], TAKE_BACK: ['收回转办'], ADD_REVIEWER: ['加签'], CONSULT: ['征询'], COPY: ['抄送'], URGE: ['催办'],
}
it.each(Object.entries(BUTTONS))('offers who may only %s the buttons %j', async (action, buttons) => {
  fakeServer({
    'GET /api/goals/1': goal({
      permittedActions: [action as GoalAction],
      adjustment: {
        kind: 'ADJUST', kindName: '调整', versionNo: 2, documentNumber: '西财预〔2023〕8号', documentDate: '2023-06-01', yuanBefore: 60000, yuanAfter: 50000,
        reason: '预算调减', begunBy: '甲某', begunAt: '2023-06-02T01:00:00Z', state: 'OPEN', stateName: '办理中', endedAt: null,
      },
    }),
    'GET /api/goals/1/timeline': { items: [] },
  })
  const { wrapper } = await mountPage(GoalPage, { props: { id: 1 } })
  await vi.waitFor(() => expect(wrapper.get('h1').text()).toBe('服务群众专项经费-党建经费'))
  await flushPromises()
  const offered = wrapper.findAll('header button, .decision-panel button').map((it) => it.text().replace(/\s+/g, ' '))
  expect(offered).toEqual(buttons)
})
