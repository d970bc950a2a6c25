import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { CarryProposal, Goal, GoalState, LastResult, LedgerEdit, LedgerItem, Page, ParameterYear, RectificationRow, RectificationSummary, ResultApplication, ResultOverview, ResultSummary, Treatment, TreatmentOverride } from '@/api/types'

export const loadResult = (id: number) => api.get<ResultApplication>(`/api/results/${id}`)

export function useResults(query: Ref<Query>) {
  return useQuery({
    queryKey: ['results', query],
    queryFn: ({ signal }) => api.get<Page<ResultSummary>>('/api/results', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** Gives the unit the result of the evaluation; without a treatment the grade's own applies. */
export const feedBack = (result: ResultApplication, feedback: string, treatment: Treatment | null, problems: string[], number: string | null) =>
  api.post<ResultApplication>(`/api/results/${result.id}/feedback`, { feedback, treatment, problems, number }, { version: result.version })

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

/** The unit's ledger in place of what it was. */
export const writeLedger = (result: ResultApplication, items: LedgerEdit[]) =>
  api.put<ResultApplication>(`/api/results/${result.id}/items`, { items }, result.version)

export const judgeItem = (result: ResultApplication, item: LedgerItem, accepted: boolean, opinion: string | null) =>
  api.post<ResultApplication>(`/api/results/${result.id}/items/${item.id}/acceptance`, { accepted, opinion }, { version: result.version })

/** What was accepted is to be mended again. */
export const reopenItems = (result: ResultApplication, items: number[], reason: string) =>
  api.post<ResultApplication>(`/api/results/${result.id}/reopening`, { items, reason }, { version: result.version })

export function useRectifications(query: Ref<Query>) {
  return useQuery({
    queryKey: ['rectifications', query],
    queryFn: ({ signal }) => api.get<Page<RectificationRow>>('/api/results/rectifications', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

export const useRectificationCounts = (query: Ref<Query>) =>
  useQuery({
    queryKey: ['rectification-counts', query],
    queryFn: ({ signal }) => api.get<RectificationSummary>('/api/results/rectifications/departments', query.value, signal),
  })

/** With what budget the project would go on into the next year. */
export const loadCarry = (goalId: number) => api.get<CarryProposal>(`/api/goals/${goalId}/carry`)

export const carry = (goalId: number, amountYuan: number | null) => api.post<GoalState>(`/api/goals/${goalId}/carry`, { amountYuan })

export const useOverview = (query: Ref<Query>) =>
  useQuery({ queryKey: ['result-overview', query], queryFn: ({ signal }) => api.get<ResultOverview>('/api/results/overview', query.value, signal) })

/** The letter by which the unit was told. */
export const letterAddress = (result: ResultApplication, format: string) => `/api/results/${result.id}/letter/${format}`

/** Says which project of the year before this one goes on from. */
export const choosePredecessor = (goal: Goal, predecessorId: number) =>
  api.put<LastResult>(`/api/goals/${goal.id}/predecessor`, { predecessorId }, goal.version)
