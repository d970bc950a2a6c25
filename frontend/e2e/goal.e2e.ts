import { beforeAll, expect, test } from 'vitest'
import { choose, decide, send, tokens } from './support/acts'
import { desks, findGoal, settle } from './support/clerks'
import type { GoalSummary } from '../src/api/types'
import { useOffice } from './support/office'

const office = useOffice()
const DESKS = desks('jianxi-community', 'luoyang-jianxi')
const REASON = '第一行指标名称不具体，请写明对象𠮷'
let goal: GoalSummary

beforeAll(async () => {
  goal = await findGoal(office, DESKS.operator, 'DRAFT')
})

test('an operator types into the grid, finds it again after a reload, saves, and sends it', async () => {
  const operator = await office.person(DESKS.operator)
  const { page } = operator
  const cell = page.getByLabel('第 1 行 三级指标')
  await operator.open(`/goals/${goal.id}/edit`)
  const typed = `${await cell.inputValue()}（修订）`
  await cell.fill(typed)
  await operator.sees(/已暂存本机/)

  await page.reload()
  await operator.sees(/已恢复 .* 尚未保存的内容/)
  expect(await cell.inputValue()).toBe(typed)

  await page.getByLabel('第 1 行 指标值', { exact: true }).fill('≥87 %')
  await operator.sees('读作 ≥ 87 %')
  await operator.button('保存').click()
  await operator.sees(/^已保存/)
  await settle(office, DESKS, goal)
  await send(operator)
  await page.waitForURL(`**/goals/${goal.id}`)
  await operator.sees(typed)
  await operator.sees(/^审核中$/)
  expect(await tokens(operator, goal.id)).toEqual(['单位负责人审核'])
})

// The unit is its own department: its route has no 主管部门审核.
test('the leader approves in the workbench, and the bureau returns it with a reason, straight back to itself', async () => {
  const leader = await office.person(DESKS.leader)
  await leader.open(`/workbench?q=${encodeURIComponent(goal.name)}`)
  await leader.page.locator('tbody tr').filter({ hasText: goal.name }).first().click()
  const preview = leader.page.getByRole('complementary', { name: '预览' })
  await preview.getByRole('heading', { name: goal.name }).waitFor()
  await preview.getByRole('button', { name: /^通过/ }).click()
  await leader.isTold(/^已通过“.*转财政业务科室审核/)

  const business = await office.person(DESKS.business)
  expect(await tokens(business, goal.id)).toEqual(['财政业务科室审核'])
  await business.open(`/goals/${goal.id}`)
  await business.button(/^退回修改/).click()
  expect(await business.page.getByRole('alert').textContent()).toContain('退回修改须写明意见')
  await choose(business, '改好后怎样回来', '直接送回退回环节')
  await business.page.getByLabel('审核意见').fill(REASON)
  await business.button(/^退回修改/).click()
  await business.isTold(/^已退回“/)
})

test('the operator sees the reason, mends, and sends it again', async () => {
  const operator = await office.person(DESKS.operator)
  expect(await tokens(operator, goal.id)).toEqual(['编制'])
  await operator.open(`/goals/${goal.id}`)
  await operator.sees(REASON)
  await operator.button('按意见修改').click()
  await operator.page.waitForURL('**/edit')
  await operator.sees(REASON)
  await operator.page.getByLabel('第 1 行 三级指标').fill('按期完成的事项数量')
  await operator.button('保存').click()
  await operator.sees(/^已保存/)
  await settle(office, DESKS, goal)
  await send(operator)
  await operator.page.waitForURL(`**/goals/${goal.id}`)
  await operator.sees('第 2 轮')
  expect(await tokens(operator, goal.id)).toEqual(['财政业务科室审核'])
})

test('the reviewers see first what has changed, approve, and the goal is 批复', async () => {
  const path = `/goals/${goal.id}`
  const business = await office.person(DESKS.business)
  await business.open(path)
  await business.sees('与上次审核相比')
  await business.sees('按期完成的事项数量')
  await decide(business, path, '通过', '')
  const performance = await office.person(DESKS.performance)
  expect(await tokens(performance, goal.id)).toEqual(['财政绩效科审核'])
  await decide(performance, path, '通过', '同意批复')

  const operator = await office.person(DESKS.operator)
  await operator.open(`${path}/process`)
  await operator.page.getByRole('tab', { name: /申报审批/ }).click()
  await operator.page.locator('[data-element-id="approved"].passed').waitFor()
  await operator.open(`${path}/record`)
  const record = operator.page.locator('.timeline')
  await record.getByText('批复', { exact: true }).waitFor()
  expect(await record.textContent()).toContain(REASON)
})
