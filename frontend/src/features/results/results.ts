import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Goal, LastResult, Page, ParameterYear, ResultApplication, ResultSummary, Treatment, TreatmentOverride } from '@/api/types'

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

/** What the last result says to a goal's declaration. */
export const useLastResult = (goalId: () => number) =>
  useQuery({ queryKey: ['GOAL', goalId, 'last-result'], queryFn: ({ signal }) => api.get<LastResult>(`/api/goals/${goalId()}/last-result`, undefined, signal) })

/** Asks to declare against the last result; 局领导 decides. */
export const requestOverride = (goal: Goal, reason: string) =>
  api.post<TreatmentOverride>(`/api/goals/${goal.id}/override`, { reason }, { version: goal.version })

export const withdrawOverride = (override: TreatmentOverride) =>
  api.post<TreatmentOverride>(`/api/results/overrides/${override.id}/withdrawal`, {}, { version: override.version })

export const loadOverride = (id: number) => api.get<TreatmentOverride>(`/api/results/overrides/${id}`)

export function useOverrides(query: Ref<Query>) {
  return useQuery({
    queryKey: ['overrides', query],
    queryFn: ({ signal }) => api.get<Page<TreatmentOverride>>('/api/results/overrides', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** The bureau's percentages for one year. */
export const useParameters = (year: Ref<number>) =>
  useQuery({
    queryKey: ['treatment-parameters', year],
    queryFn: ({ signal }) => api.get<ParameterYear>('/api/results/treatment-parameters', { fiscalYear: year.value }, signal),
  })

export const setParameters = (year: number, body: Pick<ParameterYear, 'basis'> & { items: Pick<ParameterYear['items'][number], 'projectKind' | 'grade' | 'cutPercent'>[] }) =>
  api.put<ParameterYear>(`/api/results/treatment-parameters/${year}`, body)
