import type { PlanPoint } from '@/api/types'

/** One step of the plan as it is typed. */
export interface PlanCell {
  by: string
  printed: string | null
}

/**
 * What the cells say while they are typed, as the server will read them: a percentage of the budget, or an amount in
 * the form's unit (元 when it says so). A cell that is neither stays unread.
 */
export function readPlan(cells: readonly PlanCell[], budgetYuan: number | null, unit: string): PlanPoint[] {
  return cells.map(({ by, printed }) => {
    const text = (printed ?? '').normalize('NFKC').replace(/[,\s]/g, '')
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1]
    const amount = /^(\d+(?:\.\d+)?)(万元|元)?$/.exec(text)
    if (percent !== undefined) {
      return { by, printed, cumulativePercent: Number(percent), cumulativeYuan: budgetYuan == null ? null : round(budgetYuan * Number(percent) / 100) }
    }
    if (!amount) return { by, printed, cumulativeYuan: null, cumulativePercent: null }
    const yuan = round(Number(amount[1]) * ((amount[2] ?? unit) === '元' ? 1 : 10_000))
    return { by, printed, cumulativeYuan: yuan, cumulativePercent: budgetYuan ? round(yuan / budgetYuan * 100) : null }
  })
}

const round = (value: number) => Math.round(value * 100) / 100
