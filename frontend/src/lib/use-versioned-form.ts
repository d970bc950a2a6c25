import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { ApiProblem, type FieldError } from '@/api/problem'
import { dropDraft, readDraft, writeDraft, type LocalDraft } from './local-draft'
import { differences, type Difference, type Entry } from './merge'

/** How long after the last keystroke the local draft is written, in milliseconds. */
export const KEYSTROKE_PAUSE = 500

export interface FormDefinition<S extends { version: number }, C> {
  /** Where the local draft is kept; null for who may only read. */
  draftKey: string | null
  /** What the server holds now. */
  server: S
  /** The part of it that this form edits. */
  contentOf(server: S): C
  load(): Promise<S>
  save(content: C, version: number): Promise<S>
  /** The content as lines to compare, and back. */
  entries(content: C): Entry[]
  assemble(entries: Entry[]): C
}
export interface Conflict {
  base: Entry[]
  mine: Entry[]
  theirs: Entry[]
  differences: Difference[]
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/**
 * A form on a versioned resource from which nothing typed is lost: it keeps a local draft on each pause of typing,
 * restores it after a reload, and turns a stale version into a conflict that the person resolves line by line.
 */
export function useVersionedForm<S extends { version: number }, C>(definition: FormDefinition<S, C>) {
  const { draftKey, contentOf } = definition
  const server = shallowRef(definition.server)
  const kept = draftKey === null ? null : readDraft<LocalDraft<C>>(draftKey)
  const base = shallowRef<C>(kept?.base ?? contentOf(server.value))
  const version = ref(kept?.version ?? server.value.version)
  const content = ref(copy(kept?.content ?? base.value)) as Ref<C>
  const restoredAt = ref(kept?.savedAt ?? null)
  const keptAt = ref<Date | null>(kept ? new Date(kept.savedAt) : null)
  const savedAt = ref<Date | null>(null)
  const saving = ref(false)
  const errors = ref<FieldError[]>([])
  const conflict = shallowRef<Conflict | null>(null)
  const dirty = computed(() => JSON.stringify(content.value) !== JSON.stringify(base.value))

  let pause: ReturnType<typeof setTimeout> | undefined
  function keep() {
    clearTimeout(pause)
    pause = undefined
    if (draftKey === null) return
    if (!dirty.value) {
      dropDraft(draftKey)
      keptAt.value = null
      return
    }
    const now = new Date()
    const draft: LocalDraft<C> = { savedAt: now.toISOString(), version: version.value, base: base.value, content: content.value }
    if (writeDraft(draftKey, draft)) keptAt.value = now
  }
  watch(content, () => {
    clearTimeout(pause)
    pause = setTimeout(keep, KEYSTROKE_PAUSE)
  }, { deep: true })
  const keepPending = () => { if (pause !== undefined) keep() }
  onMounted(() => window.addEventListener('pagehide', keepPending))
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', keepPending)
    keepPending()
  })

  function accept(fresh: S, replace: boolean) {
    server.value = fresh
    version.value = fresh.version
    base.value = contentOf(fresh)
    if (replace) content.value = copy(base.value)
    restoredAt.value = null
    keep()
  }
  async function findConflict(): Promise<Conflict> {
    server.value = await definition.load()
    const entries = definition.entries
    const [old, mine, theirs] = [entries(base.value), entries(content.value), entries(contentOf(server.value))]
    return { base: old, mine, theirs, differences: differences(old, mine, theirs) }
  }
  /** Saves; true when the server holds what was typed. A stale version opens the conflict and answers false. */
  async function save(): Promise<boolean> {
    const sent = JSON.stringify(content.value)
    saving.value = true
    errors.value = []
    try {
      const fresh = await definition.save(content.value, version.value)
      // What was typed while the answer was under way stays, as unsaved.
      accept(fresh, JSON.stringify(content.value) === sent)
      savedAt.value = new Date()
      return true
    } catch (error) {
      if (error instanceof ApiProblem) errors.value = error.errors
      if (!(error instanceof ApiProblem) || error.kind !== 'stale-version') throw error
      conflict.value = await findConflict()
      return false
    } finally {
      saving.value = false
    }
  }
  /** Takes the chosen lines on top of what is saved now; saving is a separate step. */
  function resolve(chosen: Entry[]) {
    version.value = server.value.version
    base.value = contentOf(server.value)
    content.value = definition.assemble(chosen)
    conflict.value = null
    keep()
  }
  /** Forgets what was typed and shows what the server holds. */
  async function discard() {
    accept(await definition.load(), true)
    savedAt.value = null
  }
  /** Takes over what the server now has, where it is known already, and keeps what is typed. */
  function follow(fresh: S) {
    accept(fresh, !dirty.value)
  }
  const refresh = async () => follow(await definition.load())
  const errorAt = (pointer: string) => errors.value.find((it) => it.pointer === pointer)?.detail ?? null

  return { server, content, dirty, restoredAt, keptAt, savedAt, saving, errors, errorAt, conflict, save, resolve, discard, refresh, follow }
}
