import { expect, test } from 'vitest'
import { useOffice } from './support/office'

const office = useOffice()

test('a clerk reads where a rule comes from', async () => {
  const person = await office.person('xiguan-street.operator')
  await person.open('/rules/hebei-2024')
  const row = person.page.locator('[id="/weights"]')
  expect(await row.innerText()).toContain('财预〔2020〕10号')
  expect(await row.innerText()).toContain('继承自')
  await person.page.getByText('只看本规则包规定的').click()
  await row.waitFor({ state: 'detached' })
  await person.open('/rules/hebei-2024/comparison?with=henan-2023')
  await person.sees('只看不同')
})

test('the performance office adjusts a copy for next year', async () => {
  const person = await office.person('luoyang-jianxi.performance')
  await person.open('/rules/henan-2023')
  await person.button(/^复制/).click()
  await person.button('复制并调整').click()
  await person.isTold(/^已复制为/)

  await person.page.getByLabel('调整监控灯').click()
  await person.page.getByLabel('监控灯 黄灯上限（百分点）').fill('5')
  await person.page.getByLabel('监控灯 文件').fill('本区监控办法')
  await person.button(/^保存$/).click()
  await person.sees('黄灯上限应大于绿灯上限')
  expect(person.complaints.splice(0)).toEqual([expect.stringContaining('422')])
  await person.page.getByLabel('监控灯 黄灯上限（百分点）').fill('15')
  await person.button(/^保存$/).click()
  await person.isTold(/^已保存/)
  await person.sees('本规则包')
})
