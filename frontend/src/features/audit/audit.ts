import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { AuditChoices, AuditEntry, AuditVerification, Page } from '@/api/types'

export function useTrail(query: Ref<Query>) {
  return useQuery({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => api.get<Page<AuditEntry>>('/api/audit', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
/** Actions and chains to filter by. */
export function useAuditChoices() {
  return useQuery({ queryKey: ['audit', 'choices'], queryFn: () => api.get<AuditChoices>('/api/audit/choices'), staleTime: Infinity })
}
/** Looks a chain through, or all of them; it is in the trail afterwards. */
export function useVerification() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (chain: number | null) => api.post<AuditVerification>('/api/audit/verification', { chain }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['audit'] }),
  })
}
/** Where the same entries are to be had as a file. */
export function exportAddress(query: Query): string {
  const set = Object.entries(query).filter(([, value]) => value !== '' && value != null).map(([name, value]) => [name, String(value)])
  return `/api/audit/export?${new URLSearchParams(set)}`
}
