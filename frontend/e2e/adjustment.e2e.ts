import { expect, test } from 'vitest'
import { confirm, send } from './support/acts'
import { Clerks, desks, findGoal, settle } from './support/clerks'
import { useOffice } from './support/office'
import type { Person } from './support/person'
import type { GoalSummary } from '../src/api/types'

const office = useOffice()
const granted = new Clerks(office, desks('xigong-street', 'luoyang-xigong'))
const monitored = new Clerks(office, desks('xiguan-street', 'qinhuangdao-shanhaiguan'))

/** The document that changes the budget, in whichever dialog asks for it. */
async function document({ page }: Person, number: string, reason: string): Promise<void> {
  await page.getByLabel('预算调整文号').fill(number)
  await page.getByLabel('预算调整日期').last().fill('2024-07-15')
  await page.keyboard.press('Enter')
  await page.getByLabel(/^(调整|追加)理由$/).fill(reason)
}

/** Every desk on the goal's route, one after the other, finds it good. */
async function approve(clerks: Clerks, goal: { id: number }): Promise<void> {
  const holders: Record<string, string> = {
    UNIT_LEADER_REVIEW: clerks.desks.leader, SUPERVISOR_REVIEW: clerks.desks.supervisor, BUSINESS_REVIEW: clerks.desks.business,
    PERFORMANCE_REVIEW: clerks.desks.performance,
  }
  for (let { step } = await clerks.goal(goal); step; { step } = await clerks.goal(goal)) {
    const path = `/api/goals/${goal.id}`
    const reviewer = await office.person(holders[step] ?? `no desk for ${step}`)
    const sheet = await reviewer.get<{ required: boolean; version: number; criteria: { points: { name: string; worth: number; kept: boolean }[] }[] }>(`${path}/review`)
    if (sheet.required) {
      const points = sheet.criteria.flatMap((it) => it.points).filter((it) => !it.kept)
      await reviewer.put(`${path}/review`, { ratings: points.map((it) => ({ point: it.name, score: it.worth })), opinions: [] }, sheet.version)
    }
    await clerks.approve(reviewer.username, path)
  }
}

test('the unit adjusts a granted goal, the bureau grants it, and two versions are compared line by line', async () => {
  const goal: GoalSummary = await findGoal(office, granted.desks.operator, 'APPROVED')
  const operator = await office.person(granted.desks.operator)
  await operator.open(`/goals/${goal.id}`)
  await operator.button('调整…').click()
  await document(operator, '财预〔2023〕41号', '年中压减𠮷')
  await operator.page.getByLabel('调整后预算（万元）').fill('1.5')
  await operator.button('建立新版本').click()
  await operator.isTold(/^已建立新版本/)
  await operator.sees('▲ 调整审批中，执行以第 1 版为准')

  await operator.open(`/goals/${goal.id}/edit`)
  await operator.page.getByLabel('第 1 行 指标值', { exact: true }).fill('≥87%')
  await operator.button('保存').click()
  await operator.sees(/^已保存/)
  await settle(office, granted.desks, goal)
  await send(operator)
  await approve(granted, goal)

  await operator.open(`/goals/${goal.id}/versions`)
  const versions = operator.page.locator('table').first().locator('tbody tr')
  expect(await versions.count()).toBe(2)
  expect(await versions.last().textContent()).toContain('现行')
  expect(await versions.last().textContent()).toContain('财预〔2023〕41号')
  await operator.sees('第 1 版与第 2 版逐行比较')
  expect(await operator.page.locator('table').last().textContent()).toContain('≥87%')
  expect((await granted.goal(goal)).amountYuan).toBe(15_000)
})

test('the unit gives a goal up, and with the grant its report and its work end', async () => {
  const operator = await office.person(monitored.desks.operator)
  const { items } = await operator.get<{ items: GoalSummary[] }>('/api/goals?status=MONITORING&kind=PROJECT&size=200')
  const goals = await Promise.all(items.map((it) => monitored.goal(it)))
  const goal = goals.find((it) => it.permittedActions.includes('ADJUST') && it.monitoringReports.some((report) => report.status === 'DRAFT'))
  if (!goal) throw new Error('no monitored goal has an open report')
  const report = await monitored.openReport(goal)

  await operator.open(`/goals/${goal.id}`)
  await operator.button('调整…').click()
  await operator.page.getByText('取消（终止执行）').click()
  await document(operator, '财预〔2024〕42号', '上级已安排同类资金')
  await operator.button('提出取消').click()
  await operator.isTold(/^已提出取消/)
  await settle(office, monitored.desks, goal)
  await send(operator)
  await approve(monitored, goal)

  await operator.open(`/goals/${goal.id}`)
  await operator.sees(/^已取消$/)
  const ended = await monitored.goal(goal)
  expect([ended.status, ended.turn, ended.permittedActions]).toEqual(['CANCELLED', null, []])
  await operator.open(`/monitoring/${report.id}`)
  await operator.sees(/^已终止$/)
  await operator.open(`/goals/${goal.id}/record`)
  await operator.page.locator('.timeline').getByText('取消目标', { exact: true }).waitFor()
})

test('the unit adds a project within the year, and gives it up again', async () => {
  const operator = await office.person(granted.desks.operator)
  await operator.open('/goals')
  await operator.button('追加项目…').click()
  await operator.page.getByLabel('项目名称').fill('防汛应急物资𠮷')
  await operator.page.getByLabel('追加预算（万元）').fill('12.5')
  await document(operator, '财预〔2023〕43号', '汛情紧急')
  await operator.button(/^追加$/).click()
  await operator.isTold(/^已追加“防汛应急物资𠮷”/)
  await operator.page.waitForURL('**/edit')
  const id = Number(/goals\/(\d+)/.exec(operator.page.url())?.[1])

  await operator.open(`/goals/${id}`)
  await operator.sees('▲ 年度中追加的项目，批复后从下一个监控点起监控')
  await operator.button('撤销追加').click()
  await confirm(operator, '撤销追加')
  await operator.isTold(/^已撤销追加/)
  expect((await granted.goal({ id })).status).toBe('CANCELLED')
})
