import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter, type Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { EngineJob, GoalProcesses, JobCount, MigrationReport, Page, ProcessModel, RetryOutcome } from '@/api/types'

export function useJobs(query: Ref<Query>) {
  return useQuery({
    queryKey: ['operation', 'jobs', query],
    queryFn: ({ signal }) => api.get<Page<EngineJob>>('/api/operation/jobs', query.value, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  })
}
export function useJobCounts() {
  return useQuery({
    queryKey: ['operation', 'jobs', 'counts'],
    queryFn: () => api.get<{ items: JobCount[] }>('/api/operation/jobs/counts'),
    refetchInterval: 15_000,
  })
}
export function useRetry() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[]) => api.post<{ items: RetryOutcome[] }>('/api/operation/jobs/retry', { ids }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['operation'] }),
  })
}
export function useModels() {
  return useQuery({ queryKey: ['operation', 'models'], queryFn: () => api.get<{ items: ProcessModel[] }>('/api/operation/models') })
}
/** Every look is in the trail, so nothing is read again without being asked for. */
export function useGoalProcesses(id: MaybeRefOrGetter<number | undefined>) {
  return useQuery({
    queryKey: ['operation', 'goal', id],
    queryFn: () => api.get<GoalProcesses>(`/api/operation/goals/${toValue(id)}/process`),
    enabled: () => toValue(id) !== undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
}
export function useMigration() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ definitionId, dryRun }: { definitionId: string; dryRun: boolean }) =>
      api.post<MigrationReport>(`/api/operation/migrations${dryRun ? '/dry-run' : ''}`, { definitionId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['operation', 'models'] }),
  })
}
