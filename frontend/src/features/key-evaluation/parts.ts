import { useQueryClient } from '@tanstack/vue-query'
import { inject, onBeforeUnmount, provide, ref, watch, type InjectionKey, type Ref } from 'vue'
import type { KeyEvaluation } from '@/api/types'
import { useSession } from '@/features/session/session-store'
import { confirmed } from '@/ui/confirm'
import { tell, tellProblem } from '@/ui/notify'
import { draftKey } from '@/lib/local-draft'
import type { Entry } from '@/lib/merge'
import { useVersionedForm } from '@/lib/use-versioned-form'
import { evaluationKey, loadKeyEvaluation } from './key-evaluations'

type Save = () => Promise<boolean>
const PARTS: InjectionKey<Set<Save>> = Symbol('parts of the page')

export interface PartDefinition<C> {
  /** Names the part among the drafts on this computer. */
  name: string
  evaluation: () => KeyEvaluation
  editable: boolean
  contentOf(evaluation: KeyEvaluation): C
  write(content: C, version: number): Promise<KeyEvaluation>
  entries(content: C): Entry[]
  assemble(entries: Entry[]): C
}

/** A part of the evaluation that is filled in by itself; what the page does next saves every part first. */
export function usePart<C>(definition: PartDefinition<C>) {
  const queryClient = useQueryClient()
  const evaluation = definition.evaluation()
  const form = useVersionedForm<KeyEvaluation, C>({
    draftKey: definition.editable ? draftKey(useSession().user?.id ?? '', `KEY_EVALUATION.${definition.name}`, evaluation.id) : null,
    server: evaluation,
    contentOf: definition.contentOf,
    load: () => loadKeyEvaluation(evaluation.id),
    save: definition.write,
    entries: definition.entries,
    assemble: definition.assemble,
  })
  const stored = (of: KeyEvaluation) => JSON.stringify(definition.contentOf(of))
  /** Goes on from a newer version; not where this very part was changed, which saving then finds and shows as a conflict. */
  function follow(newest: KeyEvaluation) {
    if (newest.version === form.server.value.version) return
    if (!form.dirty.value || stored(newest) === stored(form.server.value)) form.follow(newest)
  }
  async function save(): Promise<boolean> {
    if (!form.dirty.value) return true
    follow(queryClient.getQueryData<KeyEvaluation>(evaluationKey(evaluation.id)) ?? evaluation)
    try {
      const saved = await form.save()
      if (saved) queryClient.setQueryData(evaluationKey(evaluation.id), form.server.value)
      return saved
    } catch (error) {
      tellProblem(error)
      return false
    }
  }
  watch(definition.evaluation, follow)
  const parts = inject(PARTS, null)
  if (definition.editable) parts?.add(save)
  onBeforeUnmount(() => parts?.delete(save))
  return { form, save }
}

/** What a person does to the evaluation as a whole. */
export function useActions(evaluation: () => KeyEvaluation) {
  const queryClient = useQueryClient()
  const parts = new Set<Save>()
  provide(PARTS, parts)
  const busy = ref(false)

  async function saveAll(): Promise<boolean> {
    for (const save of parts) {
      if (!(await save())) return false
    }
    return true
  }
  /** Saves what is typed, acts on the version that results, says what became of it, and has everything read again. */
  async function act(call: (of: KeyEvaluation) => Promise<KeyEvaluation>, said: string | ((after: KeyEvaluation) => string)): Promise<boolean> {
    busy.value = true
    try {
      if (!(await saveAll())) return false
      const now = queryClient.getQueryData<KeyEvaluation>(evaluationKey(evaluation().id)) ?? evaluation()
      const after = await call(now)
      queryClient.setQueryData(evaluationKey(after.id), after)
      tell(typeof said === 'string' ? said : said(after))
      void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'key-evaluation' })
      return true
    } catch (error) {
      tellProblem(error)
      return false
    } finally {
      busy.value = false
    }
  }
  const ask = async (title: string, message: string, verb: string, call: Parameters<typeof act>[0], said: Parameters<typeof act>[1]) =>
    (await confirmed(title, message, verb)) && (await act(call, said))
  return { busy: busy as Readonly<Ref<boolean>>, act, ask }
}
export type Actions = ReturnType<typeof useActions>
