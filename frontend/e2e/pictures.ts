import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { Clerks, desks } from './support/clerks'
import type { Goal, Page } from './support/contract'
import { useOffice } from './support/office'
import type { Person } from './support/person'

const office = useOffice()
const IMAGES = resolve(import.meta.dirname, '../../docs/images')
const clerks = new Clerks(office, desks('xushui-chengqu', 'baoding-xushui'))
const { operator, leader, supervisor, business } = clerks.desks

/** Takes what the window shows, once nothing moves any more. */
async function take(person: Person, name: string, height: number): Promise<void> {
  await person.page.setViewportSize({ width: 1440, height })
  await person.page.evaluate(() => document.fonts.ready)
  await person.page.waitForLoadState('networkidle')
  const path = `${IMAGES}/${name}.png`
  await person.page.screenshot({ path })
  expect(statSync(path).size).toBeLessThan(300 * 1024)
}

/** A project goal with the bureau after one return, and three more on the leader's desk. */
let inReview: Goal
beforeAll(async () => {
  mkdirSync(IMAGES, { recursive: true })
  const person = await office.person(operator)
  const { items } = await person.get<Page<Goal>>('/api/goals?status=DRAFT&kind=PROJECT&size=200')
  const [first, ...others] = items.sort((a, b) => b.indicatorCount - a.indicatorCount)
  if (!first) throw new Error('no drafts left for the pictures')
  inReview = first
  const path = `/api/goals/${first.id}`
  await clerks.act(operator, path, 'submission')
  await clerks.act(leader, path, 'decisions', { decision: 'RETURN', opinion: '请补充产出指标的完成时限。' })
  await clerks.act(operator, path, 'submission')
  for (const it of [leader, supervisor]) await clerks.approve(it, path)
  for (const it of others.slice(0, 5)) await clerks.act(operator, `/api/goals/${it.id}`, 'submission')
})

test('the process of a goal', async () => {
  const person = await office.person(business)
  await person.open(`/goals/${inReview.id}/process`)
  await person.page.locator('.djs-element.token').first().waitFor()
  await take(person, 'goal-process', 960)
})

test('the workbench of a reviewer', async () => {
  const person = await office.person(leader)
  await person.open('/workbench')
  await person.page.getByRole('complementary', { name: '预览' }).getByRole('table').waitFor()
  await take(person, 'workbench', 860)
})

test('the editor of a draft', async () => {
  const person = await office.person('xiguan-street.operator')
  const { items } = await person.get<Page<Goal>>('/api/goals?status=DRAFT&kind=PROJECT&size=200')
  const draft = items.sort((a, b) => b.indicatorCount - a.indicatorCount)[0]
  await person.open(`/goals/${draft?.id}/edit`)
  await person.page.getByText(/^读作/).first().waitFor()
  await person.page.getByLabel('第 2 行 指标值', { exact: true }).focus()
  await take(person, 'draft-editor', 960)
})
