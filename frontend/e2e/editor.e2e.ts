import { beforeAll, expect, test } from 'vitest'
import { send } from './support/acts'
import { desks, findGoal, settle } from './support/clerks'
import type { GoalFindings, GoalSummary } from '../src/api/types'
import { useOffice } from './support/office'

const office = useOffice()
const DESKS = desks('xigong-street', 'luoyang-xigong')
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
  await operator.button('使用 资金拨付及时率').click()
  await page.getByText(`${before + 1} 个`, { exact: true }).waitFor()
  const taken = page.locator('textarea[data-column="level3"]')
  expect(await taken.evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value))).toContain('资金拨付及时率')

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

test('a misprinted target is found beside its line while it is typed, and its suggestion adopted', async () => {
  const operator = await office.person(DESKS.operator)
  const { page } = operator
  await operator.open(`/goals/${goal.id}/edit`)
  const row = (await page.locator('textarea[data-column="level3"]').evaluateAll((all) => all.findIndex((it) => (it as HTMLTextAreaElement).value === '资金拨付及时率'))) + 1
  const target = page.getByLabel(`第 ${row} 行 指标值`, { exact: true })
  await target.fill('≥95100%')
  const flag = page.getByRole('button', { name: new RegExp(`^第 ${row} 行：错误，指标值无法识别`) })
  await flag.waitFor()
  await target.press('Alt+Enter')
  await page.locator('.findings-popper').getByRole('button', { name: '采用 ≥95%' }).click()
  expect(await target.inputValue()).toBe('≥95%')
  await flag.waitFor({ state: 'detached' })
  await operator.button('保存').click()
  await operator.sees(/^已保存/)
})

test('sending is stopped while findings are open, a reason settles a warning, and then the goal goes on its way', async () => {
  const operator = await office.person(DESKS.operator)
  const { page } = operator
  await operator.open(`/goals/${goal.id}/edit`)
  const { counts } = await operator.get<GoalFindings>(`/api/goals/${goal.id}/findings`)
  expect(counts.openErrors + counts.openWarnings).toBeGreaterThan(0)
  await operator.button(/^送审$/).click()
  const panel = page.getByRole('complementary', { name: '预审问题' })
  await panel.getByText(/^还不能送审/).waitFor()
  const warning = panel.locator('article').filter({ has: page.getByRole('button', { name: '说明理由' }) }).first()
  if (await warning.count()) {
    await warning.getByRole('button', { name: '说明理由' }).click()
    await panel.getByLabel('说明理由').fill('按批复文件填列𠮷')
    await panel.getByRole('button', { name: '提交说明' }).click()
    await panel.getByText('按批复文件填列𠮷').waitFor()
  }
  await settle(office, DESKS, goal)
  await page.reload()
  await send(operator)
  await page.waitForURL(`**/goals/${goal.id}`)

  const leader = await office.person(DESKS.leader)
  await leader.open(`/goals/${goal.id}`)
  await leader.sees('预审')
  await leader.sees('按批复文本填列')
})
