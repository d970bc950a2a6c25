import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { api } from '@/api/client'
import { KEYSTROKE_PAUSE } from '@/lib/use-versioned-form'

/**
 * What the server makes of a form while it is typed: asked on each pause of typing, stored nowhere. Until it answers, and
 * where it cannot, the last scores stand and are called outdated.
 */
export function useLiveScore<S, C>(path: string, server: Ref<S>, content: Ref<C>, dirty: Ref<boolean>) {
  const scored = shallowRef(server.value)
  const outdated = ref(dirty.value)
  let pause: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  async function ask() {
    const asking = (asked = new AbortController())
    try {
      const answer = await api.post<S>(path, content.value, { signal: asking.signal })
      if (asking.signal.aborted) return
      scored.value = answer
      outdated.value = false
    } catch {
      // A value that cannot be sent yet keeps the scores as they were; saving says what is wrong with it.
    }
  }
  watch([content, server], () => {
    clearTimeout(pause)
    asked?.abort()
    if (dirty.value) {
      outdated.value = true
      pause = setTimeout(() => void ask(), KEYSTROKE_PAUSE)
    } else {
      scored.value = server.value
      outdated.value = false
    }
  }, { deep: true, immediate: dirty.value })
  onBeforeUnmount(() => {
    clearTimeout(pause)
    asked?.abort()
  })
  return { scored, outdated }
}
