import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { api } from '@/api/client'
import type { Target } from '@/api/types'

const PAUSE = 350
const known = new Map<string, Target>()

/** Readings that came with a goal need not be asked for again. */
export function rememberReadings(targets: Target[]): void {
  for (const target of targets) if (target.printed) known.set(target.printed, target)
}

/** What the server reads out of a target text, a moment after the typing stops; null while unknown. */
export function useTargetReading(text: () => string): ShallowRef<Target | null> {
  const reading = shallowRef<Target | null>(null)
  let pause: ReturnType<typeof setTimeout> | undefined
  async function ask(target: string) {
    const answer = await api.post<Target>('/api/goals/previews/target', { target }).catch(() => null)
    if (answer) known.set(target, answer)
    if (text() === target) reading.value = answer
  }
  watch(text, (target) => {
    clearTimeout(pause)
    reading.value = known.get(target) ?? null
    if (!reading.value && target.trim() !== '') pause = setTimeout(() => void ask(target), PAUSE)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(pause))
  return reading
}
