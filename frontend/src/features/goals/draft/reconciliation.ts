import type { PlanPoint } from '@/api/types'
import type { Line } from './lines'

/** One of the three sums that must agree, in 元; null when the form says nothing. */
export interface Sum {
  name: '预算' | '计划' | '成本'
  yuan: number | null
  /** How it was found, in words. */
  from: string
}

const MONEY = /^[≤<≦=≥]?\s*(?:不超过|控制在)?\s*(\d+(?:\.\d+)?)\s*(万元|元)(?:以内)?$/
/** A price for one, which says nothing about the whole. */
const EACH = /每|人均|单价|均价/
const WHOLE = /总成本|总额|总预算|预算控制|控制预算|资金成本|成本控制/

function costOf(line: Line): number | null {
  if (EACH.test(line.level3 ?? '')) return null
  const [, number, unit] = MONEY.exec((line.target ?? '').normalize('NFKC').replace(/,/g, '').trim()) ?? []
  return number === undefined ? null : Math.round(Number(number) * (unit === '元' ? 100 : 1_000_000)) / 100
}

/** What cost indicators state: the line for the whole where there is one, otherwise the sum of the amounts. */
export function costSum(lines: readonly Line[]): Sum {
  const cost = lines.filter((it) => /成本/.test(it.level1 ?? '') || /成本/.test(it.level2 ?? ''))
    .map((line) => ({ line, yuan: costOf(line) })).filter((it): it is { line: Line; yuan: number } => it.yuan !== null)
  const whole = cost.find(({ line }) => WHOLE.test(line.level3 ?? ''))
  if (whole) return { name: '成本', yuan: whole.yuan, from: `指标“${whole.line.level3}”` }
  if (cost.length === 0) return { name: '成本', yuan: null, from: '成本指标没有写金额' }
  return { name: '成本', yuan: cost.reduce((sum, it) => sum + it.yuan, 0), from: `${cost.length} 个成本指标合计` }
}

export function planSum(plan: readonly PlanPoint[]): Sum {
  const last = plan.findLast((it) => it.cumulativeYuan !== null)
  return { name: '计划', yuan: last?.cumulativeYuan ?? null, from: last ? `${last.by}累计` : '没有支出计划' }
}
