import { ref, watch, type Ref } from 'vue'
import { useSession } from '@/features/session/session-store'
import { draftKey, dropDraft, readDraft, writeDraft } from './local-draft'

/** A text that survives a reload and an expired sign-in until it is sent or emptied. */
export function useKeptText(kind: string, id: number, initial = ''): Ref<string> {
  const key = draftKey(useSession().user?.id ?? '', kind, id)
  const text = ref(readDraft<string>(key) ?? initial)
  watch(text, (typed) => {
    if (typed === '' || typed === initial) dropDraft(key)
    else writeDraft(key, typed)
  }, { flush: 'sync' })
  return text
}
