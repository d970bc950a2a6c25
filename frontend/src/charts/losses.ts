import type { EvaluationLine } from '@/api/types'

export interface Loss {
  item: string
  /** Points below what the line was worth; below 0 where the lines are worth more than 100. */
  lost: number
}

/** The steps from 100 down to the total: what the points of all lines fall short of 100, then each line that lost points. */
export function lossesOf(lines: Pick<EvaluationLine, 'item' | 'weight' | 'score'>[]): Loss[] {
  const worth = lines.reduce((sum, line) => sum + line.weight, 0)
  return [{ item: '分值合计与 100 之差', lost: 100 - worth }, ...lines.map((line) => ({ item: line.item, lost: line.weight - line.score }))]
    .filter((it) => Math.abs(it.lost) > 0.004)
}
