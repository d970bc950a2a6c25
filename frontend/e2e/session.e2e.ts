import { expect, test } from 'vitest'
import { useOffice } from './support/office'
import { PASSWORD } from './support/person'

const office = useOffice()
const UNIT = ['工作台', '绩效目标', '预审问题', '绩效监控', '绩效自评', '重点评价', '结果应用']
const SUPERVISOR = ['工作台', '绩效目标', '预审问题', '批复', '绩效监控', '绩效自评', '重点评价', '结果应用']
const FINANCE = ['工作台', '绩效目标', '预审问题', '批复', '监控点', '绩效监控', '绩效自评', '抽查复核', '重点评价', '结果应用']
const MENUS: [string, string[]][] = [
  ['xushui-chengqu.operator', [...UNIT, '数据导入', '规则包', '节假日']],
  ['xushui-chengqu.leader', [...UNIT, '规则包', '节假日']],
  ['xushui-chengqu.supervisor', [...SUPERVISOR, '数据导入', '规则包', '节假日']],
  ['baoding-xushui.business', [...FINANCE, '数据导入', '规则包', '节假日']],
  ['baoding-xushui.performance', [...FINANCE, '数据导入', '规则包', '节假日']],
  ['baoding-xushui.chief', [...FINANCE, '规则包', '节假日']],
  ['admin', ['运行维护', '消息投递']],
  ['security', []],
  ['auditor', ['审计']],
]

test('a sample account fills the form in, leads to the workbench, and out again', async () => {
  const stranger = await office.stranger()
  const { page } = stranger
  await stranger.open('/goals')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  const accounts = page.getByRole('region', { name: '样例账号' })
  expect(await accounts.getByRole('button').count()).toBe(35)

  await accounts.getByTitle('xiguan-street.operator').click()
  await stranger.button('登录').click()
  await page.waitForURL(/\/goals$/)

  await page.getByRole('button', { name: /· 单位经办/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto('/workbench')
  await page.waitForURL('**/sign-in?**')
})

test('a wrong password is told as such', async () => {
  const stranger = await office.stranger()
  const { page } = stranger
  await stranger.open('/sign-in')
  await page.getByLabel('用户名').fill('xiguan-street.leader')
  await page.getByLabel('密码', { exact: true }).fill(`${PASSWORD}x`)
  await stranger.button('登录').click()
  expect(await page.getByRole('alert').textContent()).toMatch(/用户名或密码/)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  // The browser itself notes every refused request.
  expect(stranger.complaints.splice(0)).toEqual([expect.stringContaining('401')])
})

test.each(MENUS)('the menu of %s', async (username, menu) => {
  const person = await office.person(username)
  await person.open('/')
  const entries = person.page.getByRole('navigation', { name: '菜单' }).locator('a > span:first-of-type')
  expect(await entries.allTextContents()).toEqual(menu)
  if (menu.length === 0) await person.sees('没有业务菜单')
})
