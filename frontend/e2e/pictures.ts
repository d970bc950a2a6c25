import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { findGoal } from './support/clerks'
import type { Page, WorkItem } from '../src/api/types'
import { useOffice } from './support/office'
import type { Person } from './support/person'

const office = useOffice()
const IMAGES = resolve(import.meta.dirname, '../../docs/images')

/** Takes what the window shows, once nothing is read any more; small enough for a README. */
async function take(person: Person, name: string, height: number): Promise<void> {
  await person.page.setViewportSize({ width: 1440, height })
  await person.settled()
  const path = `${IMAGES}/${name}.png`
  await person.page.screenshot({ path })
  expect(statSync(path).size).toBeLessThan(300 * 1024)
}

beforeAll(() => mkdirSync(IMAGES, { recursive: true }))

test('the process of a goal', async () => {
  const person = await office.person('luoyang-xigong.performance')
  const { items } = await person.get<Page<WorkItem>>('/api/work-items?box=todo&size=200')
  const item = items.find((it) => it.step === 'PERFORMANCE_REVIEW')
  await person.page.setViewportSize({ width: 1440, height: 1020 })
  await person.open(`/goals/${item?.goalId}/process`)
  await person.page.locator('.djs-element.token').first().waitFor()
  await take(person, 'goal-process', 1020)
})

test('the workbench of a reviewer', async () => {
  const person = await office.person('luoyang-xigong.performance')
  await person.open('/workbench')
  await person.page.getByRole('complementary', { name: '预览' }).getByRole('table').waitFor()
  await take(person, 'workbench', 860)
})

test('the editor of a draft', async () => {
  const person = await office.person('jianxi-community.operator')
  const goal = await findGoal(office, person.username, 'DRAFT')
  await person.open(`/goals/${goal.id}/edit`)
  await person.page.getByText(/^读作/).first().waitFor()
  await person.page.getByLabel('第 2 行 指标值', { exact: true }).focus()
  await take(person, 'draft-editor', 960)
})
