import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { BulkItem, BulkJob, Decision, DepartmentSet, DepartmentWork, Page } from '@/api/types'

/** A goal chosen in a list, at the version that was shown. */
export interface Chosen {
  goalId: number
  version: number
  name: string
  /** Of this goal alone; without it the order's opinion goes. */
  opinion?: string | undefined
}

const ASK_AGAIN = 1_000

/** How far an order is; asked again every second until it is done. */
export function useBulkJob(id: Ref<number>) {
  return useQuery({
    queryKey: ['bulk-jobs', id],
    queryFn: ({ signal }) => api.get<BulkJob>(`/api/bulk-jobs/${id.value}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'DONE' ? false : ASK_AGAIN),
  })
}

/** The items of an order; read anew with each step it takes. */
export function useBulkItems(id: Ref<number>, answered: Ref<number>, query: Ref<Query>) {
  return useQuery({
    queryKey: ['bulk-jobs', id, 'items', answered, query],
    queryFn: ({ signal }) => api.get<Page<BulkItem>>(`/api/bulk-jobs/${id.value}/items`, query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** Departments of which goals lie with the person. */
export function useDepartments() {
  return useQuery({
    queryKey: ['departments'],
    queryFn: ({ signal }) => api.get<{ items: DepartmentWork[] }>('/api/departments', undefined, signal),
  })
}

export function useDepartmentSet(id: Ref<number>, year: Ref<number>) {
  return useQuery({
    queryKey: ['departments', id, year],
    queryFn: ({ signal }) => api.get<DepartmentSet>(`/api/departments/${id.value}/goals`, { fiscalYear: year.value }, signal),
  })
}

/** Orders one decision on the chosen goals, or on everything that the filter of the list leaves. */
export function orderDecision(decision: Decision, opinion: string, chosen: Chosen[] | Query) {
  const which = Array.isArray(chosen) ? { items: chosen.map(({ goalId, version, opinion: own }) => ({ goalId, version, ...(own && { opinion: own }) })) } : { filter: chosen }
  return api.post<BulkJob>('/api/bulk-decisions', { ...which, decision, opinion: opinion || null })
}

export function orderSubmission(departmentId: number, year: number) {
  return api.post<BulkJob>(`/api/departments/${departmentId}/submissions`, {}, { query: { fiscalYear: year } })
}
