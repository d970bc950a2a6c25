import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import DaysLeft from './DaysLeft.vue'

it.each([[-3, '■ 逾期 3 天'], [0, '▲ 今天到期'], [5, '▲ 还有 5 天'], [20, '还有 20 天'], [null, '']])('tells %s days', (days, text) => {
  expect(mount(DaysLeft, { props: { days } }).text().replace(/\s+/g, ' ')).toBe(text)
})
