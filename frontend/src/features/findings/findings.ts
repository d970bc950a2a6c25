import { useQuery } from '@tanstack/vue-query'
import { toValue, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api/client'
import type { Finding, FindingCounts, GoalFindings, Severity } from '@/api/types'

/** A severity is never colour alone. */
export const SHAPES: Record<Severity, string> = { error: '■', warning: '▲', hint: '●' }
const ORDER: Severity[] = ['error', 'warning', 'hint']

/** The heaviest first; equal ones stay in the order of the form. */
export function bySeverity<F extends Finding>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}

/** What may be meant, one by one: ≥95% 或 100%. */
export const alternatives = (finding: Finding) => finding.suggestion?.split(/\s+或\s+/) ?? []

/** Whether it still stands in the way of submission. */
export const blocks = (finding: Finding) => finding.severity !== 'hint' && finding.state === 'OPEN'

/** What is left to do, as the foot of the editor says it: 错误 2 · 警告 3（说明 1/3）· 提示 4. */
export function countsText({ error, warning, hint, openErrors, openWarnings }: FindingCounts): string {
  const settled = (all: number, open: number, word: string) => (all > open ? `（${word} ${all - open}/${all}）` : '')
  const parts = [
    error > 0 && `错误 ${error}${settled(error, openErrors, '放行')}`,
    warning > 0 && `警告 ${warning}（说明 ${warning - openWarnings}/${warning}）`,
    hint > 0 && `提示 ${hint}`,
  ].filter(Boolean)
  return parts.join(' · ') || '预审没有发现问题'
}

const path = (goalId: number, finding: Finding, action: string) => `/api/goals/${goalId}/findings/${finding.key}/${action}`

export const giveReason = (goalId: number, finding: Finding, reason: string) => api.put<GoalFindings>(path(goalId, finding, 'answer'), { reason })
export const letPass = (goalId: number, finding: Finding, reason: string) => api.put<GoalFindings>(path(goalId, finding, 'override'), { reason })
export const takeBack = (goalId: number, finding: Finding) => api.delete<GoalFindings>(path(goalId, finding, 'answer'))

/** The findings stored with a goal. */
export function useFindings(goalId: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['GOAL', goalId, 'findings'],
    queryFn: () => api.get<GoalFindings>(`/api/goals/${toValue(goalId)}/findings`),
  })
}

/** What the page can do with a finding; whether the person may, the finding itself says. */
export interface FindingActions {
  /** Writes what is suggested into the draft; null where it would not be safe. */
  adopt(finding: Finding): ((text: string) => void) | null
  answer(finding: Finding, reason: string): Promise<void>
  override(finding: Finding, reason: string): Promise<void>
  withdraw(finding: Finding): Promise<void>
}
export const FINDING_ACTIONS: InjectionKey<FindingActions> = Symbol('finding actions')
