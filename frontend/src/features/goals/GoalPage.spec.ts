import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
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
