import { expect, test } from 'vitest'
import type { KeyEvaluation, KeyEvaluationSummary, Page, ScoreSheet } from '../src/api/types'
import { choose, confirm } from './support/acts'
import { desks } from './support/clerks'
import { useOffice } from './support/office'

const office = useOffice()
const people = desks('xigong-community', 'luoyang-xigong')
const EXPERT = 'luoyang-xigong.expert'

/** The evaluation of the sample year that waits for the expert. */
async function waiting(status: string): Promise<KeyEvaluationSummary> {
  const performance = await office.person(people.performance)
  const found = (await performance.get<Page<KeyEvaluationSummary>>(`/api/key-evaluations?status=${status}`)).items[0]
  if (!found) throw new Error(`no evaluation in ${status}`)
  return found
}

test('an expert scores on a tablet; what he taps is kept through a reload', async () => {
  const { id } = await waiting('SCORING')
  const expert = await office.person(EXPERT)
  const { page } = expert
  await page.setViewportSize({ width: 768, height: 1024 })
  await expert.open(`/key-evaluations/${id}`)
  expect(new URL(page.url()).pathname).toBe(`/key-evaluations/${id}/sheet`)

  await page.getByRole('button', { name: /^90%|90%$/ }).first().click()
  await expert.sees(/^已保存/)
  const kept = (await expert.get<ScoreSheet>(`/api/key-evaluations/${id}/sheet`)).filled
  expect(kept).toBeGreaterThan(0)
  await page.reload()
  await expert.settled()
  await expert.sees(`已完成 ${kept}/`)
})

test('he hands in once every line is done, and cannot read it again', async () => {
  const { id } = await waiting('SCORING')
  const expert = await office.person(EXPERT)
  const { page } = expert
  const groups = page.getByRole('navigation', { name: '指标分组' }).getByRole('button')
  const count = await groups.count()
  for (let group = 0; group < count - 1; group++) {
    await groups.nth(group).click()
    for (const card of await page.getByRole('article').all()) await card.getByRole('button', { name: /90%$/ }).click()
  }
  await groups.last().click()
  await page.getByLabel('总体意见', { exact: true }).fill('立项依据充分，实施较为规范，建议完善满意度调查。')
  await expert.button('提交评分…').click()
  await confirm(expert, '提交')
  await expert.isTold(/^评分已提交/)
  await expert.open(`/key-evaluations/${id}/sheet`)
  await expert.sees('没有找到')
  // The refusal of the sheet is what this test is about; the browser reports it as an error of its own.
  expert.complaints.splice(0)
})

test('the lead sees all marks, writes the report and asks the unit', async () => {
  const { id } = await waiting('DRAFT')
  const performance = await office.person(people.performance)
  const { page } = performance
  await performance.open(`/key-evaluations/${id}`)
  await performance.sees('评分汇总')
  const evaluation = await performance.get<KeyEvaluation>(`/api/key-evaluations/${id}`)
  for (const outlier of evaluation.score?.outliers ?? []) {
    const name = outlier.criterionId === null ? '总分' : evaluation.criteria.find((it) => it.id === outlier.criterionId)?.name
    await page.getByLabel(`专家${outlier.number} ${name} 接受的理由`).fill('已核对凭证，评分有据')
  }
  for (const part of evaluation.report.flatMap((it) => it.parts).filter((it) => it.required)) {
    await page.locator(`#part-${part.id}`).fill(`${part.asks}：经查阅资料和现场核实，情况属实。`)
  }
  await performance.button('征求意见…').click()
  await confirm(performance, '送单位征求意见')
  await performance.isTold(/^已生成征求意见稿/)
})

test('an objection is adopted beside the experts\' mean, and the settled report is issued', async () => {
  const { id } = await waiting('OPINION')
  const operator = await office.person(people.operator)
  await operator.open(`/key-evaluations/${id}`)
  const line = (await operator.get<KeyEvaluation>(`/api/key-evaluations/${id}`)).score?.lines.at(-1)
  const names = new Map((await operator.get<KeyEvaluation>(`/api/key-evaluations/${id}`)).criteria.map((it) => [it.id, it.name]))
  const name = names.get(line?.criterionId ?? '') ?? ''
  await operator.page.getByText('有异议', { exact: true }).click()
  await choose(operator, '第 1 条异议的指标', name)
  await operator.page.getByLabel('第 1 条异议的理由').fill('满意度调查样本应包括全部社区，附补充问卷。')
  await operator.button('答复…').click()
  await confirm(operator, '答复')
  await operator.isTold(/^已答复/)

  const performance = await office.person(people.performance)
  await performance.open(`/key-evaluations/${id}`)
  await performance.page.getByRole('radiogroup', { name: `${name} 处理` }).getByText('采纳', { exact: true }).click()
  await performance.page.getByLabel(`${name} 调整后得分`).fill(String(line?.weight))
  await performance.page.getByLabel(`${name} 处理说明`).fill('补充问卷属实')
  await performance.button('报送审定…').click()
  await confirm(performance, '报送审定')
  await performance.isTold(/^已报送/)

  const chief = await office.person(people.chief)
  await chief.open(`/key-evaluations/${id}`)
  await chief.button(/^审定/).click()
  await chief.isTold(/^已通过“/)
  const settled = await chief.get<KeyEvaluation>(`/api/key-evaluations/${id}`)
  expect(settled.status).toBe('SETTLED')
  expect(settled.score?.lines.at(-1)).toMatchObject({ adjusted: true, score: line?.weight, mean: line?.mean })
  expect(settled.documents.map((it) => it.kind)).toEqual(['DRAFT', 'FINAL'])
})
