import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { MonitoringDraft, MonitoringLine, MonitoringReport, MonitoringSummary, Page } from '@/api/types'
import type { FieldError } from '@/api/problem'
import type { Entry } from '@/lib/merge'
import { CAUSES, PROBABILITIES } from '@/lib/words'

export const loadReport = (id: number) => api.get<MonitoringReport>(`/api/monitoring-reports/${id}`)

export function useReports(query: Ref<Query>) {
  return useQuery({
    queryKey: ['monitoring-reports', query],
    queryFn: ({ signal }) => api.get<Page<MonitoringSummary>>('/api/monitoring-reports', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

export function contentOf(report: MonitoringReport): MonitoringDraft {
  return {
    executedYuan: report.executedYuan,
    remark: report.remark,
    lines: report.lines.map(({ indicatorId, actual, probability, cause, reason, measure }) => ({
      indicatorId, actual, probability, cause, reason, measure,
    })),
  }
}

/** What stands in the way of sending, each with its place; the same rules as the server's. */
export function missing(content: MonitoringDraft): FieldError[] {
  const errors: FieldError[] = []
  const need = (ok: unknown, pointer: string, detail: string) => { if (!ok) errors.push({ pointer, detail }) }
  const executed = content.executedYuan
  need(executed !== null && executed >= 0, '/executedYuan', '请填写累计执行数，没有支出填 0。')
  content.lines.forEach((line, index) => {
    need(line.actual?.trim(), `/lines/${index}/actual`, '请填写')
    need(line.probability, `/lines/${index}/probability`, '请选择')
    if (line.probability === null || line.probability === 'CERTAIN') return
    need(line.reason?.trim(), `/lines/${index}/reason`, '请说明偏差原因。')
    need(line.measure?.trim(), `/lines/${index}/measure`, '请写明改进措施。')
  })
  return errors
}

/** The report as lines to compare in a conflict. */
export function entriesOf(lines: MonitoringLine[]) {
  const names = new Map(lines.map((it) => [it.indicatorId, it.level3 ?? '指标']))
  return (content: MonitoringDraft): Entry[] => [
    { key: 'executedYuan', label: '累计执行数（元）', text: String(content.executedYuan ?? '（空）'), value: content.executedYuan },
    { key: 'remark', label: '备注', text: content.remark ?? '（空）', value: content.remark },
    ...content.lines.map((it) => ({
      key: `line/${it.indicatorId}`,
      label: names.get(it.indicatorId) ?? '指标',
      text: [it.actual, it.probability && PROBABILITIES[it.probability], it.cause && CAUSES[it.cause], it.reason, it.measure].filter(Boolean).join(' · ') || '（空）',
      value: it,
    })),
  ]
}

export function assemble(entries: Entry[]): MonitoringDraft {
  const value = (key: string) => entries.find((it) => it.key === key)?.value ?? null
  return {
    executedYuan: value('executedYuan') as number | null,
    remark: value('remark') as string | null,
    lines: entries.filter((it) => it.key.startsWith('line/')).map((it) => it.value as MonitoringDraft['lines'][number]),
  }
}
