import { useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { ApiProblem, type FieldError } from '@/api/problem'
import { afterSubmission, submit, type SubjectHead } from '@/api/subjects'
import type { SubjectKind } from '@/api/types'
import { useSession } from '@/features/session/session-store'
import { confirmed } from '@/ui/confirm'
import { tell, tellProblem } from '@/ui/notify'
import { useSaveKey } from '@/ui/use-save-key'
import { draftKey } from './local-draft'
import type { Entry } from './merge'
import { useVersionedForm, type FormDefinition } from './use-versioned-form'

export interface FiledFormDefinition<S extends SubjectHead, C> extends Omit<FormDefinition<S, C>, 'draftKey'> {
  kind: SubjectKind
  /** What stands in the way of sending. */
  missing(content: C): FieldError[]
  /** What sending leads to, as asked before it. */
  next: string
}

/** A versioned form that a unit fills, saves and sends for review. */
export function useFiledForm<S extends SubjectHead, C>(definition: FiledFormDefinition<S, C>) {
  const queryClient = useQueryClient()
  const { id } = definition.server
  const can = (action: string) => definition.server.permittedActions.includes(action)
  const form = useVersionedForm<S, C>({
    ...definition,
    draftKey: can('EDIT') ? draftKey(useSession().user?.id ?? '', definition.kind, id) : null,
  })

  async function save(): Promise<boolean> {
    try {
      return await form.save()
    } catch (error) {
      tellProblem(error)
      return false
    }
  }
  async function send() {
    const gaps = definition.missing(form.content.value)
    form.errors.value = gaps
    if (gaps.length > 0) {
      tellProblem(new ApiProblem('invalid-input', 422, '不能送审', `还有 ${gaps.length} 处没有填好，已在表中标出，填好后再送审。`))
      return
    }
    if (!(await confirmed('送审', definition.next, '送审'))) return
    if (form.dirty.value && !(await save())) return
    try {
      tell(afterSubmission(await submit(definition.kind, form.server.value)))
      await queryClient.invalidateQueries()
    } catch (error) {
      if (error instanceof ApiProblem) form.errors.value = error.errors
      tellProblem(error)
    }
  }
  async function discard() {
    if (!(await confirmed('放弃草稿', '将放弃本机暂存的修改，恢复为已保存的内容，不能撤销。', '放弃草稿'))) return
    await form.discard().catch(tellProblem)
  }
  function resolve(chosen: Entry[]) {
    form.resolve(chosen)
    tell('已按所选合并，请核对后保存。')
  }
  const canEdit = computed(() => can('EDIT'))
  useSaveKey(() => { if (canEdit.value) void save() })
  return { form, canEdit, canSubmit: computed(() => can('SUBMIT')), save, send, discard, resolve }
}
