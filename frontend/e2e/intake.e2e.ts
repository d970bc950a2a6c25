import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { confirm } from './support/acts'
import { findGoal } from './support/clerks'
import type { GoalSummary } from '../src/api/types'
import { useOffice } from './support/office'

const office = useOffice()
const DEPARTMENT = 'xigong-street'
const SAMPLES = resolve(import.meta.dirname, '../../sql/sample')
const FILE = readdirSync(SAMPLES).find((it) => it.startsWith(DEPARTMENT)) ?? ''

/** As text: reading and writing it as JSON would already print “5.60” as “5.6”, and that counts as a change. */
const document = readFileSync(join(SAMPLES, FILE), 'utf8')
let goal: GoalSummary

async function give(text: string) {
  const operator = await office.person(`${DEPARTMENT}.operator`)
  await operator.open('/intake')
  await operator.page.getByLabel('选择文件').setInputFiles({
    name: `改-${FILE}`, mimeType: 'application/json', buffer: Buffer.from(text),
  })
  return operator
}

beforeAll(async () => {
  goal = await findGoal(office, `${DEPARTMENT}.operator`, 'DRAFT')
})

test('the same document again changes nothing', async () => {
  const operator = await give(document)
  await operator.page.waitForURL(/\/intake\/\d+$/)
  await operator.sees('与现有数据相同，没有变化')
})

test('a changed document shows what changes, and changes that', async () => {
  const project = document.indexOf(JSON.stringify(goal.name), document.indexOf('"projects"'))
  const before = /"level3": "(.*?)"/.exec(document.slice(project))?.[1] ?? ''
  const after = `${before}（调整）`
  const operator = await give(document.slice(0, project) + document.slice(project).replace(before, after))
  await operator.page.waitForURL(/\/intake\/\d+$/)
  await operator.sees(/变更 1 处/)
  const row = operator.page.locator('tr').filter({ hasText: after })
  expect(await row.textContent()).toContain(before)

  await operator.button('提交导入').click()
  await confirm(operator, '提交')
  await operator.isTold(/^已写入.*变更 1 处/)
  await operator.sees('已提交')
  await operator.open(`/goals/${goal.id}`)
  await operator.sees(after)
})

test('a broken document is refused with every place that is wrong', async () => {
  const { department, ...broken } = JSON.parse(document) as Record<string, unknown>
  expect(department).toBeDefined()
  const operator = await give(JSON.stringify({ ...broken, surplus: 1, projects: [{ name: 7 }] }))
  const places = operator.page.locator('li code')
  await places.first().waitFor()
  const pointers = await places.allTextContents()
  for (const pointer of ['/department', '/surplus', '/projects/0/name']) expect(pointers).toContain(pointer)
  expect(operator.complaints).toEqual([])
})
