import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api } from '@/api/client'
import type { Checkpoint, CheckpointOpening, GoalSummary, Page } from '@/api/types'

export function useCheckpoints(fiscalYear: Ref<string>) {
  return useQuery({
    queryKey: ['checkpoints', fiscalYear],
    queryFn: () => api.get<{ items: Checkpoint[] }>('/api/checkpoints', { fiscalYear: fiscalYear.value }),
  })
}
export function useWaitingGoals(id: number) {
  return useQuery({
    queryKey: ['checkpoints', id, 'waiting-goals'],
    queryFn: () => api.get<Page<GoalSummary>>(`/api/checkpoints/${id}/waiting-goals`, { size: 200 }),
  })
}

export const openFor = (id: number, goalId: number | null) =>
  api.post<CheckpointOpening>(`/api/checkpoints/${id}/opening`, { goalId })

export const openingOf = (id: number) => api.get<CheckpointOpening>(`/api/checkpoints/${id}/opening`)
