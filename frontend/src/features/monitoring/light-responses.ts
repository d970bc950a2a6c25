import { useQuery } from '@tanstack/vue-query'
import { api } from '@/api/client'
import type { ExecutionImport, Executions, LightBoard, LightResponse, Suspension } from '@/api/types'

export const loadLightResponse = (id: number) => api.get<LightResponse>(`/api/light-responses/${id}`)

export interface Choosing {
  choice: LightResponse['choices'][number]['choice']
  reason: string
  change: { documentNumber: string; documentDate: string; amountYuan: number | null } | null
}

export const choose = (response: LightResponse, choosing: Choosing) =>
  api.post<LightResponse>(`/api/light-responses/${response.id}/choice`, choosing, { version: response.version })

export const propose = (response: LightResponse, proposal: string, reason: string) =>
  api.post<LightResponse>(`/api/light-responses/${response.id}/proposal`, { proposal, reason }, { version: response.version })

export const askLifting = (goalId: number, plea: string) => api.post<LightResponse>(`/api/goals/${goalId}/lifting`, { plea })

export function useSuspensions(goalId: () => number) {
  return useQuery({ queryKey: ['suspensions', goalId], queryFn: () => api.get<{ items: Suspension[] }>(`/api/goals/${goalId()}/suspensions`) })
}

export function useExecutions(goalId: () => number) {
  return useQuery({ queryKey: ['executions', goalId], queryFn: () => api.get<Executions>(`/api/goals/${goalId()}/executions`) })
}

export const typeExecution = (goalId: number, entry: { month: number; yuan: number; reason: string | null; reference: string | null }) =>
  api.post<Executions>(`/api/goals/${goalId}/executions`, entry)

export const correctExecution = (goalId: number, entryId: number, yuan: number, reason: string) =>
  api.post<Executions>(`/api/goals/${goalId}/executions/${entryId}/correction`, { yuan, reason })

export function useLightBoard(fiscalYear: () => string) {
  return useQuery({ queryKey: ['light-board', fiscalYear], queryFn: () => api.get<{ items: LightBoard[] }>('/api/light-board', { fiscalYear: fiscalYear() }) })
}

export const urgeCheckpoint = (checkpointId: number, departmentId: number | null) =>
  api.post<{ urged: number; skipped: number }>(`/api/checkpoints/${checkpointId}/urges`, { departmentId, note: null })

export const previewImport = (file: File, fiscalYear: number) =>
  api.post<ExecutionImport>(`/api/execution-imports?fiscalYear=${fiscalYear}`, file, { headers: { 'X-File-Name': encodeURIComponent(file.name) } })

export const commitImport = (id: number) => api.post<ExecutionImport>(`/api/execution-imports/${id}/commit`, {})
