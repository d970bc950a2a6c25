import { expect, it } from 'vitest'
import { lacking, readScore } from './sheet'

const criterion = { id: 'effect', group: '效益', subgroup: '项目效益', name: '实施效益', explanation: '', standard: '', weight: 20, facts: [], score: null, opinion: null }

it.each([['', null], ['18.257', 18.26], ['25', 20], ['-1', undefined], ['十八', undefined]])('reads %s as a score out of 20', (text, score) => {
  expect(readScore(text, 20)).toBe(score)
})

it.each([
  [null, null, '还没有打分'],
  [15.9, null, '得分低于分值的 80%，请写明意见'],
  [15.9, '受益面不足', ''],
  [16, null, ''],
])('says what a mark of %s with opinion %s lacks', (score, opinion, lacks) => {
  expect(lacking(criterion, { criterionId: 'effect', score, opinion }, 80)).toBe(lacks)
})
