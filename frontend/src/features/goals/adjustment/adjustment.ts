import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api } from '@/api/client'
import type { AdditionDraft, AdjustmentDraft, Goal, GoalState, GoalVersion, LineChange } from '@/api/types'

export const beginAdjustment = (goal: Goal, draft: AdjustmentDraft) =>
  api.post<GoalState>(`/api/goals/${goal.id}/adjustment`, draft, { version: goal.version })
export const addProject = (draft: AdditionDraft) => api.post<GoalState>('/api/goals/additions', draft)
export const abandonAdjustment = (goal: Goal) => api.delete<GoalState>(`/api/goals/${goal.id}/adjustment`, goal.version)

export const useVersions = (goalId: Ref<number>) =>
  useQuery({
    queryKey: ['GOAL', goalId, 'versions'],
    queryFn: () => api.get<{ items: GoalVersion[] }>(`/api/goals/${goalId.value}/versions`),
  })

/** Everything that a version says, each line as an addition. */
export const useVersion = (goalId: Ref<number>, n: Ref<number>) =>
  useQuery({
    queryKey: ['GOAL', goalId, 'versions', n],
    queryFn: () => api.get<{ items: LineChange[] }>(`/api/goals/${goalId.value}/versions/${n.value}`),
    enabled: () => n.value > 0,
  })

export const useVersionChanges = (goalId: Ref<number>, a: Ref<number>, b: Ref<number>) =>
  useQuery({
    queryKey: ['GOAL', goalId, 'versions', a, 'changes', b],
    queryFn: () => api.get<{ items: LineChange[] }>(`/api/goals/${goalId.value}/versions/${a.value}/changes/${b.value}`),
    enabled: () => a.value > 0 && b.value > 0 && a.value !== b.value,
  })
