import { expect, test } from 'vitest'
import type { Person } from './support/person'
import { desks, findGoal, settle } from './support/clerks'
import { useOffice } from './support/office'

const office = useOffice()
const DESKS = desks('jianxi-community', 'luoyang-jianxi')

/** Opens the dialog of that kind and brings the person in. */
async function bring(person: Person, what: string, whom: string, label: string, text: string): Promise<void> {
  await person.button(/^更多/).click()
  await person.page.getByRole('menuitem', { name: what, exact: true }).click()
  const dialog = person.page.getByRole('dialog')
  const picker = dialog.getByRole('combobox').first()
  await picker.fill(whom)
  await person.page.getByRole('option', { name: new RegExp(whom) }).first().click()
  await person.page.keyboard.press('Escape')
  if (await dialog.isHidden()) throw new Error('the list closes before the dialog')
  if (what === '加签') await dialog.getByText('与我同时办理').click()
  await dialog.getByLabel(label).fill(text)
  await dialog.getByRole('button', { name: what, exact: true }).click()
}

test('a leader consults the expert and adds the chief; both answer on the goal page, and the step goes on', async () => {
  const goal = await findGoal(office, DESKS.operator, 'DRAFT')
  await settle(office, DESKS, goal)
  const operator = await office.person(DESKS.operator)
  const { version } = await operator.get<{ version: number }>(`/api/goals/${goal.id}`)
  await operator.post(`/api/goals/${goal.id}/submission`, {}, version)

  const leader = await office.person(DESKS.leader)
  await leader.open(`/goals/${goal.id}`)
  await bring(leader, '征询', '评审专家', '征询事项', '资金是否落实𠮷')
  await leader.isTold(/^已征询“/)
  await leader.settled()
  await bring(leader, '加签', '局领导', '加签事由', '请一并审核')
  await leader.isTold(/^已加签“/)

  const expert = await office.person('luoyang-jianxi.expert')
  await expert.open('/workbench')
  await expert.sees('征询意见')
  await expert.open(`/goals/${goal.id}`)
  await expert.sees('资金是否落实𠮷')
  await expert.page.getByLabel('意见', { exact: true }).fill('资金已落实')
  await expert.button('答复').click()
  await expert.page.waitForURL('**/workbench')

  const chief = await office.person(DESKS.chief)
  await chief.open(`/goals/${goal.id}`)
  await chief.button(/^同意$/).click()
  await chief.page.waitForURL('**/workbench')

  await leader.open(`/goals/${goal.id}`)
  await leader.sees('资金已落实')
  await leader.button(/^通过/).click()
  await leader.isTold(/^已通过“/)
  expect((await leader.get<{ step: string }>(`/api/goals/${goal.id}`)).step).not.toBe('UNIT_LEADER_REVIEW')
})
