import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { FindingRow, FindingsSummary, Page } from '@/api/types'

export function useFindings(query: Ref<Query>) {
  return useQuery({
    queryKey: ['findings', query],
    queryFn: ({ signal }) => api.get<Page<FindingRow>>('/api/findings', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

export function useFindingsSummary(query: Ref<Query>) {
  return useQuery({
    queryKey: ['findings', 'summary', query],
    queryFn: ({ signal }) => api.get<FindingsSummary>('/api/findings/summary', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
