import { beforeAll, expect, test } from 'vitest'
import { send } from './support/acts'
import { desks, findGoal, settle } from './support/clerks'
import type { GoalSummary } from '../src/api/types'
import { useOffice } from './support/office'
import type { Person } from './support/person'

const office = useOffice()
const DESKS = desks('xigong-street', 'luoyang-xigong')
const TAKEN = '资金拨付及时率'
const REASON = '按批复文件填列𠮷'
let goal: GoalSummary

beforeAll(async () => {
  goal = await findGoal(office, DESKS.operator, 'DRAFT')
})

test('an operator takes an indicator from the library by pinyin initials and pastes a block from a spreadsheet', async () => {
  const operator = await office.person(DESKS.operator)
  const { page } = operator
  await operator.open(`/goals/${goal.id}/edit`)
  const before = goal.indicatorCount
  await operator.button('从指标库取用').click()
  await page.getByLabel('搜索指标').fill('zjbfjsl')
  await operator.button(`使用 ${TAKEN}`).click()
  await page.getByText(`${before + 1} 个`, { exact: true }).waitFor()
  const taken = page.locator('textarea[data-column="level3"]')
  expect(await taken.evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value))).toContain(TAKEN)

  const last = page.locator('textarea[data-column="level3"]').last()
  await last.evaluate((field) => {
    const data = new DataTransfer()
    data.setData('text/plain', '走访慰问次数\t≥4次\n走访慰问人数\t≥80人\n')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await page.getByText(`${before + 2} 个`, { exact: true }).waitFor()
  await operator.button('撤销粘贴 2 行').click()
  await page.getByText(`${before + 1} 个`, { exact: true }).waitFor()
  await operator.button('保存').click()
  await operator.sees(/^已保存/)
})

/** The target of the line that was taken from the library, and what stands in its gutter. */
async function takenLine({ page }: Person) {
  const names = await page.locator('textarea[data-column="level3"]').evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value))
  const row = names.indexOf(TAKEN) + 1
  return { target: page.getByLabel(`第 ${row} 行 指标值`, { exact: true }), flag: page.getByRole('button', { name: new RegExp(`^第 ${row} 行：`) }) }
}

test('a misprinted target is found beside its line while it is typed, and its suggestion adopted', async () => {
  const operator = await office.person(DESKS.operator)
  const { target, flag } = await takenLine(operator)
  await target.fill('≥95100%')
  await flag.filter({ hasText: '■' }).waitFor()
  await target.press('Alt+Enter')
  await operator.page.locator('.findings-popper').getByRole('button', { name: '采用 ≥95%' }).click()
  expect(await target.inputValue()).toBe('≥95%')
  await flag.filter({ hasText: '■' }).waitFor({ state: 'detached' })
})

test('sending is stopped while a warning is open, a reason settles it, and the goal goes on its way', async () => {
  const operator = await office.person(DESKS.operator)
  const { page } = operator
  const { target, flag } = await takenLine(operator)
  await target.fill('较好')
  await flag.filter({ hasText: '▲' }).waitFor()
  await operator.button(/^送审$/).click()
  const panel = page.getByRole('complementary', { name: '预审问题' })
  await panel.getByText(/^还不能送审/).waitFor()
  await panel.getByRole('button', { name: new RegExp(TAKEN) }).first().click()
  await panel.getByRole('button', { name: '说明理由' }).first().click()
  await panel.getByLabel('说明理由').fill(REASON)
  await panel.getByRole('button', { name: '提交说明' }).click()
  await panel.getByText(REASON).waitFor()
  await settle(office, DESKS, goal)
  await operator.open(`/goals/${goal.id}/edit`)
  await send(operator)
  await page.waitForURL(`**/goals/${goal.id}`)

  const leader = await office.person(DESKS.leader)
  await leader.open(`/goals/${goal.id}`)
  await leader.sees(REASON)
})
