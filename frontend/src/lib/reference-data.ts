import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api/client'
import type { FiscalYear, Named } from '@/api/types'

const HOUR = 3_600_000

/** Fiscal years of the person's regions; `years` has each once, newest first. */
export function useFiscalYears() {
  const query = useQuery({
    queryKey: ['fiscal-years'],
    queryFn: () => api.get<{ items: FiscalYear[] }>('/api/fiscal-years'),
    staleTime: HOUR,
  })
  const years = computed(() => [...new Set(query.data.value?.items.map((it) => it.year))].sort((a, b) => b - a))
  return { ...query, years }
}

/** Units in the person's scope, for filters. */
export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: () => api.get<{ items: Named[] }>('/api/units'),
    staleTime: HOUR,
  })
}
