import { describe, expect, it } from 'vitest'
import { isBlock, parseBlock } from './clipboard'

describe('a block from a spreadsheet', () => {
  it('has cells by tabs and rows by line ends, the last one not counting', () => {
    expect(parseBlock('会议次数\t≥15次\r\n培训\t\r\n')).toEqual([['会议次数', '≥15次'], ['培训', '']])
  })
  it('keeps line breaks and doubled quotes inside a quoted cell', () => {
    expect(parseBlock('"培训\n覆盖率"\t"称作""优秀"""')).toEqual([['培训\n覆盖率', '称作"优秀"']])
  })
  it('keeps characters beyond the BMP whole', () => {
    expect(parseBlock('𠮷祥社区\t≥1次')).toEqual([['𠮷祥社区', '≥1次']])
  })
  it('is one only when it is more than a cell', () => {
    expect(isBlock('≥95%')).toBe(false)
    expect(isBlock('≥95%\r\n')).toBe(false)
    expect(isBlock('a\tb')).toBe(true)
    expect(isBlock('a\nb')).toBe(true)
  })
})
