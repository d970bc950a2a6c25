import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Page, Recheck, RecheckDraft, RecheckDraw, RecheckDrawList, RecheckPopulation, RecheckStatistics, RecheckSummary } from '@/api/types'
import type { Entry } from '@/lib/merge'

export const loadRecheck = (id: number) => api.get<Recheck>(`/api/rechecks/${id}`)
export const loadDraw = (id: number) => api.get<RecheckDraw>(`/api/recheck-draws/${id}`)
export const drawNow = (wanted: { fiscalYear: number; seed: string | null; share: number | null }) => api.post<RecheckDraw>('/api/recheck-draws', wanted)
export const confirmDraw = (draw: RecheckDraw) => api.post<RecheckDraw>(`/api/recheck-draws/${draw.id}/confirmation`, {}, { version: draw.version })
export const discardDraw = (draw: RecheckDraw, reason: string) =>
  api.post<RecheckDraw>(`/api/recheck-draws/${draw.id}/discarding`, { reason }, { version: draw.version })

export function useRechecks(query: Ref<Query>) {
  return useQuery({
    queryKey: ['rechecks', query],
    queryFn: ({ signal }) => api.get<Page<RecheckSummary>>('/api/rechecks', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export function useDraws(fiscalYear: Ref<number>) {
  return useQuery({ queryKey: ['recheck-draws', fiscalYear], queryFn: ({ signal }) => api.get<RecheckDrawList>('/api/recheck-draws', { fiscalYear: fiscalYear.value }, signal) })
}
export function usePopulation(fiscalYear: Ref<number>) {
  return useQuery({
    queryKey: ['recheck-draws', 'population', fiscalYear],
    queryFn: ({ signal }) => api.get<RecheckPopulation>('/api/recheck-draws/population', { fiscalYear: fiscalYear.value }, signal),
  })
}
export function useStatistics(fiscalYear: Ref<number>) {
  return useQuery({
    queryKey: ['rechecks', 'statistics', fiscalYear],
    queryFn: ({ signal }) => api.get<RecheckStatistics>('/api/rechecks/statistics', { fiscalYear: fiscalYear.value }, signal),
  })
}

export function contentOf(recheck: Recheck): RecheckDraft {
  return {
    executedYuan: recheck.found.executedYuan,
    conclusion: recheck.conclusion,
    lines: recheck.lines.map(({ found }) => ({
      id: found.id, actual: found.target === null ? null : found.actual, completion: found.completion, givenScore: found.givenScore, reason: found.givenReason,
    })),
  }
}

/** The re-check as lines to compare in a conflict. */
export function entriesOf(recheck: Recheck) {
  const names = new Map(recheck.lines.map(({ found }) => [found.id, found.item]))
  const text = (value: unknown) => (value == null || value === '' ? '（空）' : String(value))
  return (content: RecheckDraft): Entry[] => [
    { key: 'executedYuan', label: '核定执行数（元）', text: text(content.executedYuan), value: content.executedYuan },
    { key: 'conclusion', label: '复核意见', text: text(content.conclusion), value: content.conclusion },
    ...content.lines.map((it) => ({
      key: `line/${it.id}`,
      label: names.get(it.id) ?? '指标',
      text: text([it.actual, it.completion == null ? null : `完成 ${it.completion}%`, it.givenScore == null ? null : `核定 ${it.givenScore} 分`, it.reason].filter(Boolean).join(' · ')),
      value: it,
    })),
  ]
}

export function assemble(entries: Entry[]): RecheckDraft {
  const value = <T>(key: string) => (entries.find((it) => it.key === key)?.value ?? null) as T | null
  return {
    executedYuan: value<number>('executedYuan'),
    conclusion: value<string>('conclusion'),
    lines: entries.filter((it) => it.key.startsWith('line/')).map((it) => it.value as RecheckDraft['lines'][number]),
  }
}
