import { expect, test } from 'vitest'
import { confirm } from './support/acts'
import { desks } from './support/clerks'
import type { Page, RectificationRow, ResultApplication, TreatmentOverride } from '../src/api/types'
import { useOffice } from './support/office'

const office = useOffice()
/** Its year is over, and the next one has begun. */
const people = desks('xushui-chengqu', 'baoding-xushui')

test('the board tells what is due when, and leads to the ledger', async () => {
  const chief = await office.person(people.chief)
  await chief.open('/results/rectifications')
  await chief.sees('重新整改')
  await chief.sees(/待验收 \d+ · 已验收 \d+/)
})

test('the bureau accepts item by item, and the chief confirms', async () => {
  const performance = await office.person(people.performance)
  const { items } = await performance.get<Page<RectificationRow>>('/api/results/rectifications?state=DONE')
  const row = items[0]
  if (!row) throw new Error('nothing waits for acceptance')
  const path = `/results/${row.resultId}`
  await performance.open(path)
  const accept = performance.page.getByRole('button', { name: '通过验收' })
  await accept.first().waitFor()
  for (let left = await accept.count(); left > 0; left--) {
    await accept.first().click()
    await performance.isTold(/^第 \d+ 项已通过验收/)
    await performance.page.waitForFunction((count) => document.querySelectorAll('.ledger .el-button--primary').length < count, left)
  }
  await performance.page.getByLabel('审核意见').fill('整改到位')
  await performance.button(/^通过/).last().click()
  await performance.isTold(/转确认/)
  expect((await performance.get<ResultApplication>(`/api${path}`)).items.map((it) => it.state)).not.toContain('DONE')
})

test('a declaration against its result waits for the chief', async () => {
  const operator = await office.person(people.operator)
  const { items } = await operator.get<Page<TreatmentOverride>>('/api/results/overrides?status=OPEN')
  const asked = items[0]
  if (!asked) throw new Error('no exception is asked for')
  await operator.open(`/goals/${asked.goal.id}`)
  await operator.sees('申报与处理意见不一致，不能送审')
  await operator.button(/^送审$/).click()
  await confirm(operator, '送审')
  await operator.sees(/等待局领导审批/)
  // The browser itself notes every refused request.
  expect(operator.complaints.splice(0)).toEqual([expect.stringContaining('409')])

  const chief = await office.person(people.chief)
  await chief.open(`/results/overrides/${asked.id}`)
  await chief.page.getByLabel('审核意见').fill('同意继续安排')
  await chief.button(/^准予/).click()
  await chief.sees('已准予')
  await operator.open(`/goals/${asked.goal.id}`)
  await operator.sees('已准予例外，可以送审')
})

test('the overview adds the region up', async () => {
  const chief = await office.person(people.chief)
  await chief.open('/results/overview')
  await chief.sees('结果应用率')
  await chief.sees('约谈')
})
