import { describe, expect, it } from 'vitest'
import { defaultSide, differences, merged, type Entry } from './merge'

const entry = (key: string, text: string): Entry => ({ key, label: key, text, value: text })
const base = [entry('a', '1'), entry('b', '1'), entry('c', '1'), entry('d', '1')]
const mine = [entry('a', '1'), entry('b', '我'), entry('c', '我'), entry('d', '1'), entry('new', '我加的')]
const theirs = [entry('a', '他'), entry('b', '1'), entry('c', '他'), entry('d', '1'), entry('more', '他加的')]

describe('comparing two versions of a form', () => {
  const found = differences(base, mine, theirs)

  it('names the lines that differ and who changed them', () => {
    expect(found.map((it) => [it.key, it.changedBy])).toEqual([['a', 'theirs'], ['b', 'mine'], ['c', 'both'], ['new', 'mine'], ['more', 'theirs']])
  })

  it('keeps every one-sided change, and mine where both changed', () => {
    const chosen = new Map(found.map((it) => [it.key, defaultSide(it)]))
    expect(merged(mine, theirs, chosen).map((it) => it.text)).toEqual(['他', '我', '我', '1', '我加的', '他加的'])
  })

  it('drops a line whose chosen side has none', () => {
    const chosen = new Map(found.map((it) => [it.key, 'theirs' as const]))
    expect(merged(mine, theirs, chosen).map((it) => it.key)).toEqual(['a', 'b', 'c', 'd', 'more'])
  })
})
