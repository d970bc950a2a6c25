import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { EvaluableGoal, Expert, ExpertChoices, KeyEvaluation, KeyEvaluationKind, KeyEvaluationStatus, KeyEvaluationSummary, Page, PanelQuota, ScoreSheet } from '@/api/types'

export const KINDS: Record<KeyEvaluationKind, string> = { DEPARTMENT: '部门评价', FINANCE: '财政评价' }
export const STATUSES: Record<KeyEvaluationStatus, string> = {
  PANEL: '组成专家组', SCORING: '专家评分', DRAFT: '起草报告', OPINION: '征求意见', FINALISE: '意见处理', SETTLE: '待审定', SETTLED: '已定稿', TERMINATED: '已终止',
}
/** The tone of a status among those that the tag knows. */
export const toneOf = (status: string) => ({ SETTLED: 'CONFIRMED', TERMINATED: 'CANCELLED' })[status] ?? 'READY'
export const pathOf = (id: number) => `/api/key-evaluations/${id}`
export const evaluationKey = (id: number) => ['key-evaluation', id]
export const loadKeyEvaluation = (id: number) => api.get<KeyEvaluation>(pathOf(id))
export const loadSheet = (id: number) => api.get<ScoreSheet>(`${pathOf(id)}/sheet`)
export const openEvaluation = (goalId: number, kind: string) => api.post<KeyEvaluation>('/api/key-evaluations', { goalId, kind })

/** Does something to the evaluation as it was seen; answers what became of it. */
export const post = (of: KeyEvaluation, what: string, body: unknown = {}) => api.post<KeyEvaluation>(`${pathOf(of.id)}/${what}`, body, { version: of.version })
export const put = (of: Pick<KeyEvaluation, 'id'>, what: string, body: unknown, version: number) => api.put<KeyEvaluation>(`${pathOf(of.id)}/${what}`, body, version)
export const drawPanel = (of: KeyEvaluation, wanted: { count: number; quotas: PanelQuota[]; seed: string | null; reason: string | null }) => post(of, 'draws', wanted)

export function useKeyEvaluations(query: Ref<Query>) {
  return useQuery({
    queryKey: ['key-evaluations', query],
    queryFn: ({ signal }) => api.get<Page<KeyEvaluationSummary>>('/api/key-evaluations', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export function useObjects(query: Ref<Query>) {
  return useQuery({
    queryKey: ['key-evaluations', 'objects', query],
    queryFn: ({ signal }) => api.get<Page<EvaluableGoal>>('/api/key-evaluations/objects', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export function useExperts(query: Ref<Query>) {
  return useQuery({
    queryKey: ['experts', query],
    queryFn: ({ signal }) => api.get<Page<Expert>>('/api/experts', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export const useExpertChoices = () => useQuery({ queryKey: ['experts', 'choices'], queryFn: ({ signal }) => api.get<ExpertChoices>('/api/experts/choices', undefined, signal) })

/** Percent of the points, as people say it. */
export const rate = (share: number) => `${(share * 100).toFixed(1)}%`
/** Points without needless zeros. */
export const plain = (points: number) => String(Number(points.toFixed(4)))
