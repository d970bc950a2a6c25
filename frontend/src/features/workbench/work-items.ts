import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Page, SavedFilter, WorkItem, WorkItemChoices, WorkItemCounts } from '@/api/types'
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

/** What the list is filtered and sorted by, as it stands in the address; amounts in 元. */
export const NO_FILTER = {
  box: 'todo', q: '', fiscalYear: '', step: '', overdue: '', unit: '', category: '', amountFrom: '', amountTo: '', keyProject: '', dueFrom: '',
  dueTo: '', findings: '', sort: '',
}
export type WorkFilters = typeof NO_FILTER

/** What a box holds to choose from, with how many of each. */
export function useWorkItemChoices(box: Ref<string>) {
  return useQuery({
    queryKey: ['work-items', 'choices', box],
    queryFn: ({ signal }) => api.get<WorkItemChoices>('/api/work-items/choices', { box: box.value }, signal),
    placeholderData: keepPreviousData,
  })
}

export function useSavedFilters() {
  return useQuery({
    queryKey: ['saved-filters'],
    queryFn: ({ signal }) => api.get<{ items: SavedFilter[] }>('/api/saved-filters', undefined, signal),
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
