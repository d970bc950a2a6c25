import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter, type Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Goal, GoalChanges, GoalSummary, Page, ProcessDiagram, Ratio, TimelineEntry } from '@/api/types'

/** Key of a goal among the cached answers; the workbench's preview shares it. */
export const goalKey = (id: number) => ['GOAL', id]

export const loadGoal = (id: number) => api.get<Goal>(`/api/goals/${id}`)

export function useGoals(query: Ref<Query>) {
  return useQuery({
    queryKey: ['goals', query],
    queryFn: ({ signal }) => api.get<Page<GoalSummary>>('/api/goals', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export function useGoal(id: MaybeRefOrGetter<number>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery({ queryKey: ['GOAL', id], queryFn: () => loadGoal(toValue(id)), enabled })
}
/** What was done with the goal, newest first. */
export function useTimeline(id: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['GOAL', id, 'timeline'],
    queryFn: () => api.get<{ items: TimelineEntry[] }>(`/api/goals/${toValue(id)}/timeline`),
    select: ({ items }) => ({ items: items.toReversed() }),
  })
}
export function useProcess(id: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['GOAL', id, 'process'],
    queryFn: () => api.get<{ diagrams: ProcessDiagram[] }>(`/api/goals/${toValue(id)}/process`),
  })
}
/** What differs from the submission that was last reviewed. */
export function useChanges(id: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['GOAL', id, 'changes'],
    queryFn: () => api.get<GoalChanges>(`/api/goals/${toValue(id)}/changes`, { since: 'lastReview' }),
  })
}
/** The ratio indicators of a department goal; a project has none. */
export function useRatios(goal: () => Goal) {
  return useQuery({
    queryKey: ['GOAL', () => goal().id, 'ratios'],
    queryFn: () => api.get<{ items: Ratio[] }>(`/api/goals/${goal().id}/ratios`),
    enabled: () => goal().kind === 'DEPARTMENT',
  })
}
