import { beforeAll, expect, test } from 'vitest'
import { choose, confirm, decide, send } from './support/acts'
import { Clerks, desks, met } from './support/clerks'
import type { Checkpoint, Goal, GoalSummary, MonitoringReport, Page, SelfEvaluation } from '../src/api/types'
import { useOffice } from './support/office'

const office = useOffice()
/** Its forms have a spending plan, so that execution can be held against it, and its year is half over. */
const clerks = new Clerks(office, desks('xiguan-street', 'qinhuangdao-shanhaiguan'))
let goal: Goal

async function nextCheckpoint(): Promise<Checkpoint> {
  const finance = await office.person(clerks.desks.performance)
  const next = (await finance.get<Page<Checkpoint>>('/api/checkpoints')).items.find((it) => it.permittedActions.includes('OPEN'))
  if (!next) throw new Error('no checkpoint is left to open')
  return next
}
const reportPath = async () => `/monitoring/${(await clerks.openReport(goal)).id}`
/** Whether a report waits to be filled in; between two checkpoints none does. */
const reporting = () => goal.monitoringReports.some((it) => it.status !== 'CONFIRMED')
const reload = async () => { goal = await clerks.goal(goal) }

beforeAll(async () => {
  const finance = await office.person(clerks.desks.performance)
  const waiting = await finance.get<Page<GoalSummary>>(`/api/checkpoints/${(await nextCheckpoint()).id}/waiting-goals`)
  const first = waiting.items.find((it) => it.kind === 'PROJECT')
  if (!first) throw new Error('no project goal waits for the next checkpoint')
  goal = await clerks.goal(first)
})

test('finance opens the next checkpoint for the year', async () => {
  const { label } = await nextCheckpoint()
  const finance = await office.person(clerks.desks.performance)
  await finance.open(`/checkpoints?fiscalYear=${goal.fiscalYear}`)
  await finance.page.getByRole('row').filter({ hasText: label }).getByRole('button', { name: '开启…' }).click()
  await finance.button(/^为 \d+ 个目标开启$/).click()
  await finance.isTold(new RegExp(`^已为 \\d+ 个目标开启${label}监控`))
  await reload()
  expect([goal.status, reporting()]).toEqual(['MONITORING', true])
})

test('the operator reports, supervisor and finance confirm, and the light is seen', async () => {
  const operator = await office.person(clerks.desks.operator)
  const path = await reportPath()
  const form = await operator.get<MonitoringReport>(`/api${path.replace('monitoring', 'monitoring-reports')}`)
  await operator.open(path)
  await operator.button('送审').click()
  await operator.isTold(/还有 \d+ 处没有填好/)

  await operator.page.getByLabel('累计执行数（万元）').fill(String((form.planYuan ?? form.budgetYuan ?? 0) / 10_000))
  await operator.page.getByLabel('全年预计执行（万元）').fill(String((form.budgetYuan ?? 0) / 10_000))
  for (const [index, line] of form.lines.entries()) {
    await operator.page.getByLabel(`${line.level3} 完成值`).nth(0).fill('按计划推进')
    await operator.page.getByLabel(`${line.level3} 全年预计完成`).nth(0).fill(met(line))
    await choose(operator, `${line.level3} 能否完成`, index === 0 ? '有可能' : '确定能')
  }
  await choose(operator, `${form.lines[0]?.level3} 原因类别`, '经费保障 / 资金到位晚')
  await operator.page.getByPlaceholder('偏差原因').fill('招标推迟一个月')
  await operator.page.getByPlaceholder('改进措施').fill('倒排工期，按周调度')
  for (const promised of form.followUps) await choose(operator, `${promised.content} 是否落实`, '已落实')
  await operator.button('保存').click()
  // Of money, of goal and money where it can be read, and the worst of both.
  await expect.poll(() => operator.page.locator('.light').last().textContent(), { timeout: 15_000 }).toBe('●正常')
  await send(operator)
  await operator.sees('主管部门审核')

  await decide(await office.person(clerks.desks.supervisor), path, '通过', '情况属实')
  const business = await office.person(clerks.desks.business)
  await decide(business, path, '通过', '')
  await business.sees('已确认')
  await business.open(`/goals/${goal.id}/monitoring`)
  const row = business.page.getByRole('row').filter({ hasText: '打开报告' }).last()
  expect(await row.textContent()).toMatch(/已确认.*正常/)
})

test('the rest of the checkpoints leads to the self-evaluation', async () => {
  await reload()
  while (goal.status !== 'SELF_EVALUATION') {
    const finance = await office.person(clerks.desks.performance)
    await finance.post(`/api/checkpoints/${(await nextCheckpoint()).id}/opening`, {})
    await clerks.report(goal)
    await reload()
  }
  const operator = await office.person(clerks.desks.operator)
  await operator.open(`/goals/${goal.id}/monitoring`)
  await operator.page.getByText('打开报告').nth(3).waitFor()
})

test('the self-evaluation is filled in, computed, graded, and reviewed', async () => {
  const operator = await office.person(clerks.desks.operator)
  const { page } = operator
  const path = `/evaluation/${goal.selfEvaluation?.id}`
  const api = `/api/self-evaluations/${goal.selfEvaluation?.id}`
  const form = await operator.get<SelfEvaluation>(api)
  await operator.open(path)
  await page.getByLabel('全年执行数（万元）').fill(String(((form.budgetYuan ?? 0) * 0.9) / 10_000))
  for (const line of form.lines.filter((it) => it.target)) {
    await page.getByLabel(`${line.item} 完成值`).first().fill(met(line))
    const judged = page.getByLabel(`${line.item} 完成程度`).first()
    if (await judged.isVisible()) await judged.fill('100')
  }
  await page.getByLabel('自评结论').fill('全年目标完成，资金按进度支出𠮷')
  await operator.button('保存').click()
  await operator.sees(/^已保存/)

  const { total, gradeName, lines } = await operator.get<SelfEvaluation>(api)
  expect([total, gradeName, lines[0]?.score]).toEqual([99, '优', 9])
  const facts = page.getByRole('region', { name: '得分' })
  expect(await facts.textContent()).toMatch(/90\.0%.*99\.00.*优/)
  await page.getByRole('button', { name: '9.00' }).click()
  await operator.sees(/90/)
  await send(operator)

  await decide(await office.person(clerks.desks.supervisor), path, '通过', '同意自评')
  const performance = await office.person(clerks.desks.performance)
  await decide(performance, path, '通过', '复核无误')
  await performance.open(`/goals/${goal.id}/self-evaluation`)
  await performance.sees('99.00')
  await performance.sees('已确认')
})

test('the bureau feeds the result back, the chief confirms, and the year of the goal is over', async () => {
  await reload()
  const path = `/results/${goal.result?.id}`
  const performance = await office.person(clerks.desks.performance)
  await performance.open(path)
  await performance.page.getByLabel('反馈内容').fill('评价结果为优，优先保障')
  await performance.button(/^反馈$/).click()
  await confirm(performance, '反馈')
  await performance.isTold(/^已反馈“.*转确认/)

  const chief = await office.person(clerks.desks.chief)
  await decide(chief, path, '通过', '')
  await chief.sees('已确认')
  await chief.open(`/goals/${goal.id}/result`)
  await chief.sees('优先保障')
  await chief.sees('已办结')
})
