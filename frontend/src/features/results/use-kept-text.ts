import { onBeforeUnmount, ref, watch } from 'vue'
import { useSession } from '@/features/session/session-store'
import { draftKey, dropDraft, readDraft, writeDraft } from '@/lib/local-draft'
import type { ResultApplication } from '@/api/types'

/** A text of a result that survives a reload until it is sent. */
export function useKeptText(kind: string, result: ResultApplication, initial: string | null) {
  const key = draftKey(useSession().user?.id ?? '', kind, result.id)
  const text = ref(readDraft<string>(key)?.content ?? initial ?? '')
  let sent = false
  const keep = () => {
    if (!sent) writeDraft(key, { savedAt: new Date().toISOString(), version: result.version, base: initial ?? '', content: text.value })
  }
  watch(text, keep)
  onBeforeUnmount(() => { if (text.value === (initial ?? '')) dropDraft(key) })
  return {
    text,
    /** It arrived: nothing to keep any more. */
    done() {
      sent = true
      dropDraft(key)
    },
  }
}
