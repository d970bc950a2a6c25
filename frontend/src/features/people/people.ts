import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api/client'
import type { GoalState, Involvement, Person } from '@/api/types'

/** What can be done with other people, as the server's {@code permittedActions} name it. */
export type Bringing = 'TRANSFER' | 'GIVE_BACK' | 'TAKE_BACK' | 'ADD_REVIEWER' | 'CONSULT' | 'COPY' | 'URGE'

/** When an added reviewer speaks, seen from the decision of whoever adds him. */
export type Timing = NonNullable<Involvement['timing']>

export const TIMINGS: { value: Timing; label: string; hint: string }[] = [
  { value: 'BEFORE', label: '先于我办理', hint: '对方提出意见后，我再办理。' },
  { value: 'PARALLEL', label: '与我同时办理', hint: '我可以先办理；意见提齐后目标才往下走。' },
  { value: 'AFTER', label: '在我通过之后办理', hint: '我通过后由对方审核；对方不同意的，目标回到我这里。' },
]

export interface Order {
  to: number[]
  text: string
  timing: Timing
}

/** Sends what was ordered; whom and why as the dialog of that kind asks. */
export function bring(what: Bringing, goal: { id: number; version: number }, order: Order): Promise<GoalState> {
  const path = `/api/goals/${goal.id}`
  const version = { version: goal.version }
  switch (what) {
    case 'TRANSFER':
    case 'GIVE_BACK':
    case 'TAKE_BACK':
      return api.post<GoalState>(`${path}/transfers`, { to: order.to[0] ?? null, reason: order.text }, version)
    case 'ADD_REVIEWER':
      return api.post<GoalState>(`${path}/added-reviews`, { to: order.to, timing: order.timing, reason: order.text }, version)
    case 'CONSULT':
      return api.post<GoalState>(`${path}/consultations`, { to: order.to, question: order.text })
    case 'COPY':
      return api.post<GoalState>(`${path}/copies`, { to: order.to, note: order.text })
    case 'URGE':
      return api.post<GoalState>(`${path}/urges`, { note: order.text })
  }
}

/** Everybody who was brought into the goal's approval, the latest first. */
export function useInvolvements(id: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['GOAL', id, 'involvements'],
    queryFn: () => api.get<{ items: Involvement[] }>(`/api/goals/${toValue(id)}/involvements`),
    select: ({ items }) => ({ items: items.toReversed() }),
  })
}

/** People by part of the name, initials of its pinyin, post or unit; {@code besides} a goal: only colleagues at the desk where it lies. */
export const findPeople = (q: string, besides?: number) =>
  api.get<{ items: Person[] }>('/api/people', { q, ...(besides !== undefined && { besides }) }).then(({ items }) => items)
