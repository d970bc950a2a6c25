import { expect, test } from 'vitest'
import type { GoalSummary, Page } from '../src/api/types'
import { useOffice } from './support/office'
import type { Person } from './support/person'

const office = useOffice()
const WIDTHS = [1440, 1024]
const LISTS = ['/workbench', '/workbench?box=done', '/workbench?box=started', '/workbench?box=escalated', '/goals', '/monitoring', '/evaluation', '/results', '/rules', '/holidays', '/account']
const TABS = ['', '/funds', '/process', '/monitoring', '/self-evaluation', '/result', '/record']

/** How far the page can be scrolled sideways at each width; the office looks for complaints of the browser. */
async function visit(person: Person, paths: string[]): Promise<void> {
  const wide: string[] = []
  for (const path of paths) {
    await person.page.setViewportSize({ width: 1440, height: 900 })
    await person.open(path)
    for (const width of WIDTHS) {
      await person.page.setViewportSize({ width, height: 800 })
      const over = await person.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) wide.push(`${path} at ${width}: ${over} too wide`)
    }
  }
  expect(wide).toEqual([])
}

/** The first of a list, if the sample year has one. */
async function first(person: Person, list: string, page: string): Promise<string[]> {
  const { items } = await person.get<Page<{ id: number }>>(list)
  return items.slice(0, 1).map((it) => `${page}/${it.id}`)
}

async function formsOf(person: Person): Promise<string[]> {
  return (await Promise.all([
    first(person, '/api/monitoring-reports', '/monitoring'),
    first(person, '/api/self-evaluations', '/evaluation'),
    first(person, '/api/rechecks', '/rechecks'),
    first(person, '/api/results', '/results'),
  ])).flat()
}

test('nobody signed in', async () => {
  await visit(await office.stranger(), ['/sign-in'])
})

test('an operator', async () => {
  const person = await office.person('xigong-street.operator')
  const goals = (await person.get<Page<GoalSummary>>('/api/goals?size=200')).items
  const ofEachStatus = [...new Map(goals.map((it) => [it.status, it])).values()]
  const department = goals.find((it) => it.kind === 'DEPARTMENT')
  await visit(person, [
    ...LISTS, '/intake', ...(await first(person, '/api/intake', '/intake')), '/rules/hebei-2024', '/rules/hebei-2024/comparison?with=henan-2023', '/nowhere',
    ...TABS.map((tab) => `/goals/${department?.id}${tab}`),
    ...ofEachStatus.map((it) => `/goals/${it.id}/process`),
    ...goals.filter((it) => ['DRAFT', 'RETURNED'].includes(it.status)).slice(0, 2).map((it) => `/goals/${it.id}/edit`),
    ...(await formsOf(person)),
  ])
})

test.each(['xiguan-street.leader', 'xushui-chengqu.supervisor', 'luoyang-xigong.business', 'baoding-xushui.performance', 'qinhuangdao-shanhaiguan.chief'])(
  '%s',
  async (username) => {
    const person = await office.person(username)
    const finance = username.includes('-') && !/leader|supervisor/.test(username)
    await visit(person, ['/workbench', '/goals', ...(finance ? ['/checkpoints'] : []), ...(await first(person, '/api/goals', '/goals')), ...(await formsOf(person))])
  },
)

test('an auditor', async () => {
  await visit(await office.person('auditor'), ['/', '/audit', '/audit?action=SIGN_IN'])
})

test('an administrator', async () => {
  await visit(await office.person('admin'), ['/', '/goals', '/operation/jobs', '/operation/models', '/operation/goals/1'])
})
