import { expect, test } from 'vitest'
import { findGoal, settle, desks } from './support/clerks'
import { useOffice } from './support/office'

const office = useOffice()
const DESKS = desks('jianxi-community', 'luoyang-jianxi')

test('a reviewer chooses goals, decides once for all of them, and reads what became of each', async () => {
  const goal = await findGoal(office, DESKS.operator, 'DRAFT')
  await settle(office, DESKS, goal)
  const operator = await office.person(DESKS.operator)
  const { version } = await operator.get<{ version: number }>(`/api/goals/${goal.id}`)
  await operator.post(`/api/goals/${goal.id}/submission`, {}, version)

  const leader = await office.person(DESKS.leader)
  await leader.open(`/workbench?q=${encodeURIComponent(goal.name)}`)
  await leader.page.getByText('选择本页可审核的目标').click()
  await leader.sees(/已选 \d+ 项/)
  await leader.page.getByLabel('批量审核意见').fill('同意𠮷')
  await leader.button(/^批量通过$/).click()
  await leader.button(/^确定批量通过$/).click()
  await leader.page.waitForURL('**/bulk/*')
  await leader.sees(/已办完/)
  expect(await leader.page.getByRole('table').textContent()).toContain('已办理')
})
