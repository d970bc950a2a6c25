import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { FindingRow, FindingSummary, Page } from '@/api/types'

/** Findings of many goals; the rows are numbered, since a finding has no id of its own. */
export function useBoard(query: Ref<Query>) {
  const board = useQuery({
    queryKey: ['findings', query],
    queryFn: ({ signal }) => api.get<Page<FindingRow>>('/api/findings', query.value, signal),
    placeholderData: keepPreviousData,
  })
  const rows = computed(() => board.data.value?.items.map((row, id) => ({ ...row, id })))
  return { ...board, rows }
}

export function useBoardSummary(query: Ref<Query>) {
  return useQuery({
    queryKey: ['findings', 'summary', query],
    queryFn: ({ signal }) => api.get<FindingSummary>('/api/findings/summary', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
