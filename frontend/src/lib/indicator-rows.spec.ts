import { expect, it } from 'vitest'
import { spanned } from './indicator-rows'

it('merges neighbouring 一级 and, within them, 二级, but never across', () => {
  const lines = [
    ['产出', '数量'],
    ['产出', '数量'],
    ['产出', '质量'],
    ['效益', '质量'],
    ['产出', '质量'],
  ].map(([level1 = null, level2 = null]) => ({ level1, level2 }))
  expect(spanned(lines).map((row) => [row.span1, row.span2])).toEqual([[3, 2], [0, 0], [0, 1], [1, 1], [1, 1]])
})
