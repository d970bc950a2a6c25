import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { api } from '@/api/client'
import type { Finding, FindingCounts, GoalFindings } from '@/api/types'
import { toRequest, type DraftContent } from './lines'

/** How long after the last keystroke the draft is checked, in milliseconds. */
export const CHECK_PAUSE = 400

/** A finding with the line it is about; lines keep their keys while they move. */
export type LineFinding = Finding & { line: string | null }

/** The part of the editor where a finding that is about no line stands. */
export type Section = 'purpose' | 'funds' | 'goals' | 'indicators'

export function sectionOf({ field }: Finding): Section {
  if (field === 'purpose') return 'purpose'
  if (field === null || field === 'indicators') return 'indicators'
  return /plan|amount|fund|budget|tables|narrative/i.test(field) ? 'funds' : 'goals'
}

/** The findings of the draft as it is being written, checked a moment after the typing stops. */
export function useCheck(goalId: number, content: Ref<DraftContent>, isProject: boolean) {
  const findings = shallowRef<LineFinding[]>([])
  const counts = shallowRef<FindingCounts | null>(null)
  const failed = ref(false)
  let pause: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function check(): Promise<void> {
    clearTimeout(pause)
    running?.abort()
    const mine = (running = new AbortController())
    // A line that has no name yet is not ready to be checked.
    const lines = content.value.lines.filter((it) => it.level3?.trim())
    const body = toRequest({ ...content.value, lines }, isProject)
    try {
      const answer = await api.post<GoalFindings>(`/api/goals/${goalId}/check`, body, { signal: mine.signal })
      if (mine.signal.aborted) return
      findings.value = answer.items.map((it) => ({ ...it, line: it.indicatorIndex == null ? null : (lines[it.indicatorIndex]?.key ?? null) }))
      counts.value = answer.counts
      failed.value = false
    } catch {
      if (!mine.signal.aborted) failed.value = true
    }
  }
  watch(content, () => {
    clearTimeout(pause)
    pause = setTimeout(() => void check(), CHECK_PAUSE)
  }, { deep: true })
  onScopeDispose(() => {
    clearTimeout(pause)
    running?.abort()
  })
  void check()

  return { findings, counts, failed, check }
}
