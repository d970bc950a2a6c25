import { useQuery } from '@tanstack/vue-query'
import { computed, inject, onBeforeUnmount, provide, watch, type ComputedRef, type InjectionKey } from 'vue'
import { api } from '@/api/client'
import type { GoalCompletion, GradeCode, LineKind, ReviewSheet, ReviewSheetDraft } from '@/api/types'
import { useSession } from '@/features/session/session-store'
import { draftKey } from '@/lib/local-draft'
import type { Entry } from '@/lib/merge'
import { useVersionedForm } from '@/lib/use-versioned-form'
import { GRADES } from '@/lib/words'
import { tellProblem } from '@/ui/notify'

/** How long after the last touch the form is stored, in milliseconds. */
const SAVE_PAUSE = 700

export const MARKS = Object.keys(GRADES) as GradeCode[]

export const loadSheet = (goalId: number) => api.get<ReviewSheet>(`/api/goals/${goalId}/review`)

export function useSheet(goalId: () => number) {
  return useQuery({ queryKey: ['GOAL', goalId, 'review'], queryFn: () => loadSheet(goalId()) })
}

/** What a reviewer completed in the goal himself. */
export function useCompletion(goalId: () => number) {
  return useQuery({ queryKey: ['GOAL', goalId, 'completion'], queryFn: () => api.get<GoalCompletion>(`/api/goals/${goalId()}/completion`) })
}

export function contentOf(sheet: ReviewSheet): ReviewSheetDraft {
  return {
    ratings: sheet.criteria.flatMap((it) => it.points).map(({ name, mark, score }) => ({ point: name, mark, score })),
    opinions: sheet.opinions.map(({ lineKind, lineKey, opinion }) => ({ lineKind, lineKey, opinion })),
    conclusion: sheet.conclusion,
    changedReason: sheet.changedReason,
  }
}

function entries(content: ReviewSheetDraft): Entry[] {
  const said = (value: unknown) => (value == null || value === '' ? '（空）' : String(value))
  return [
    ...content.ratings.map((it) => ({ key: `point/${it.point}`, label: it.point, text: said(it.mark ? GRADES[it.mark] : it.score), value: it })),
    ...content.opinions.map((it) => ({ key: `line/${it.lineKind}/${it.lineKey}`, label: '意见', text: said(it.opinion), value: it })),
    { key: 'conclusion', label: '审核结果', text: content.conclusion ? GRADES[content.conclusion] : '按规则计算', value: content.conclusion },
    { key: 'changedReason', label: '更改理由', text: said(content.changedReason), value: content.changedReason },
  ]
}

function assemble(chosen: Entry[]): ReviewSheetDraft {
  const of = <T>(prefix: string) => chosen.filter((it) => it.key.startsWith(prefix)).map((it) => it.value as T)
  return {
    ratings: of<ReviewSheetDraft['ratings'][number]>('point/'),
    opinions: of<ReviewSheetDraft['opinions'][number]>('line/'),
    conclusion: of<GradeCode | null>('conclusion')[0] ?? null,
    changedReason: of<string | null>('changedReason')[0] ?? null,
  }
}

/** The reviewer's own form: stored a moment after each touch, so that the result beside it is always that of what is ticked. */
export function useSheetForm(goalId: number, server: ReviewSheet) {
  const form = useVersionedForm<ReviewSheet, ReviewSheetDraft>({
    draftKey: server.fillable ? draftKey(useSession().user?.id ?? '', 'review', goalId) : null,
    server,
    contentOf,
    load: () => loadSheet(goalId),
    save: (content, version) => api.put<ReviewSheet>(`/api/goals/${goalId}/review`, content, version),
    entries,
    assemble,
  })
  const { content, dirty, saving } = form

  let pause: ReturnType<typeof setTimeout> | undefined
  async function store(): Promise<boolean> {
    clearTimeout(pause)
    if (!server.fillable || !dirty.value) return true
    try {
      return await form.save()
    } catch (error) {
      tellProblem(error)
      return false
    }
  }
  watch(content, () => {
    clearTimeout(pause)
    pause = setTimeout(() => void store(), SAVE_PAUSE)
  }, { deep: true })
  // What is typed while a save is under way is stored after it.
  watch(saving, (now) => {
    if (!now && dirty.value && form.errors.value.length === 0 && !form.conflict.value) pause = setTimeout(() => void store(), SAVE_PAUSE)
  })
  onBeforeUnmount(() => void store())

  const rating = (point: string) => content.value.ratings.find((it) => it.point === point)
  function rate(point: string, value: { mark: GradeCode | null } | { score: number | null }) {
    const at = rating(point)
    if (at) Object.assign(at, value)
  }
  const opinionOn = (lineKind: LineKind, lineKey: string) =>
    content.value.opinions.find((it) => it.lineKind === lineKind && it.lineKey === lineKey)?.opinion ?? ''
  function say(lineKind: LineKind, lineKey: string, opinion: string) {
    const others = content.value.opinions.filter((it) => it.lineKind !== lineKind || it.lineKey !== lineKey)
    content.value.opinions = opinion.trim() === '' ? others : [...others, { lineKind, lineKey, opinion }]
  }
  const desk = { form, editable: server.fillable, given: computed(() => form.server.value.given), rating, rate, opinionOn, say, store }
  provide(SHEET, desk)
  return desk
}

export interface SheetDesk {
  editable: boolean
  given: ComputedRef<ReviewSheet['given']>
  opinionOn(lineKind: LineKind, lineKey: string): string
  say(lineKind: LineKind, lineKey: string, opinion: string): void
}
const SHEET: InjectionKey<SheetDesk> = Symbol('review form')

/** The form of the page that this line stands on. */
export function useDesk(): SheetDesk {
  const desk = inject(SHEET)
  if (!desk) throw new Error('no review form around this line')
  return desk
}
