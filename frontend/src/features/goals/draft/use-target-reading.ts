import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { api } from '@/api/client'
import type { Target } from '@/api/types'
import { queryClient } from '@/query-client'

const PAUSE = 350
const readingOf = (text: string) => ['target-reading', text]
const known = (text: string) => queryClient.getQueryData<Target>(readingOf(text))
const remember = (text: string, target: Target) => queryClient.setQueryData(readingOf(text), target)

/** Readings that came with a goal need not be asked for again. */
export function rememberReadings(targets: Target[]): void {
  for (const target of targets) if (target.printed) remember(target.printed, target)
}

/** What the server reads out of a target text, a moment after the typing stops; null while unknown. */
export function useTargetReading(text: () => string): ShallowRef<Target | null> {
  const reading = shallowRef<Target | null>(null)
  let pause: ReturnType<typeof setTimeout> | undefined
  async function ask(target: string) {
    const answer = await api.post<Target>('/api/goals/previews/target', { target }).catch(() => null)
    if (answer) remember(target, answer)
    if (text() === target) reading.value = answer
  }
  watch(text, (target) => {
    clearTimeout(pause)
    reading.value = known(target) ?? null
    if (!reading.value && target.trim() !== '') pause = setTimeout(() => void ask(target), PAUSE)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(pause))
  return reading
}
