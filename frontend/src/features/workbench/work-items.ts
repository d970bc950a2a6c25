import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Page, WorkItem, WorkItemCounts } from '@/api/types'
import { useSession } from '@/features/session/session-store'

/** Counters of the workbench, shown in the menu too; read again every minute. */
export function useWorkItemCounts() {
  const session = useSession()
  return useQuery({
    enabled: () => session.user?.menu.includes('workbench') ?? false,
    queryKey: ['work-items', 'counts'],
    queryFn: ({ signal }) => api.get<WorkItemCounts>('/api/work-items/counts', undefined, signal),
    refetchInterval: 60_000,
  })
}

/** One page of a box, by its filters. */
export function useWorkItems(query: Ref<Query>) {
  return useQuery({
    queryKey: ['work-items', query],
    queryFn: ({ signal }) => api.get<Page<WorkItem>>('/api/work-items', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
