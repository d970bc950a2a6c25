import { expect, test } from 'vitest'
import type { Page, Recheck, RecheckSummary } from '../src/api/types'
import { confirm } from './support/acts'
import { desks } from './support/clerks'
import { useOffice } from './support/office'

const office = useOffice()
const people = desks('xushui-chengqu', 'baoding-xushui')

test('a discarded draw stays in the record and a confirmed one repeats from its seed', async () => {
  const performance = await office.person(people.performance)
  await performance.open('/rechecks?fiscalYear=2021')
  await performance.sees('种子应由监督人员现场摇号产生')
  await performance.page.getByRole('link', { name: '第 2 次' }).click()
  await performance.sees('● 按种子重抽结果一致')
})

test('the drawn self-evaluation is scored beside the self-score, and its grade follows', async () => {
  const performance = await office.person(people.performance)
  const open = (await performance.get<Page<RecheckSummary>>('/api/rechecks?fiscalYear=2021&state=OPEN')).items[0]
  if (!open) throw new Error('no re-check is open')
  const before = await performance.get<Recheck>(`/api/rechecks/${open.id}`)
  const line = before.lines.find((it) => it.found.target && it.found.givenScore === null && it.found.score > 1)?.found
  if (!line) throw new Error('no line can be cut')
  await performance.open(`/rechecks/${open.id}`)
  const { page } = performance
  await page.getByLabel(`${line.item} 核定得分`).first().fill('1')
  await page.getByLabel(`${line.item} 理由`).first().fill('未提供佐证材料')
  await performance.button('保存').click()
  await performance.sees(/^已保存/)
  await performance.button('完成复核…').click()
  await confirm(performance, '完成复核')
  await performance.isTold(/^已完成复核，最终得分/)

  const done = await performance.get<Recheck>(`/api/rechecks/${open.id}`)
  expect(done.state).toBe('DONE')
  expect(done.found.total).toBeLessThan(before.found.total)
  const operator = await office.person(people.operator)
  await operator.open(`/evaluation/${open.id}`)
  await operator.sees(/复核核定，自评/)
})
