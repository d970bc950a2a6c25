import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Page, ResultApplication, ResultSummary, Treatment } from '@/api/types'

export const loadResult = (id: number) => api.get<ResultApplication>(`/api/results/${id}`)

export function useResults(query: Ref<Query>) {
  return useQuery({
    queryKey: ['results', query],
    queryFn: ({ signal }) => api.get<Page<ResultSummary>>('/api/results', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** Gives the unit the result of the evaluation; without a treatment the grade's own applies. */
export const feedBack = (result: ResultApplication, feedback: string, treatment: Treatment | null) =>
  api.post<ResultApplication>(`/api/results/${result.id}/feedback`, { feedback, treatment }, { version: result.version })

/** Reports what the unit mended. */
export const rectify = (result: ResultApplication, rectification: string) =>
  api.post<ResultApplication>(`/api/results/${result.id}/rectification`, { rectification }, { version: result.version })
