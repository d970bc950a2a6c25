import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { MonitoringDraft, MonitoringLine, MonitoringReport, MonitoringSummary, Page } from '@/api/types'
import type { FieldError } from '@/api/problem'
import type { Entry } from '@/lib/merge'
import { PROBABILITIES } from '@/lib/words'

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
    expectedYuan: report.expectedYuan,
    remark: report.remark,
    lines: report.lines.map(({ indicatorId, actual, expected, probability, causeGroup, cause, reason, measure }) => ({
      indicatorId, actual, expected, probability, causeGroup, cause, reason, measure,
    })),
    measures: report.measures.map(({ content, dueOn }) => ({ content, dueOn })),
    followUps: report.followUps.map(({ measureId, done, note }) => ({ measureId, done, note })),
  }
}

/** Whether the light as last read asks for measures with dates. */
export function needsMeasures(report: Pick<MonitoringReport, 'light' | 'form'>): boolean {
  const from = report.form.measuresFrom
  return from != null && (report.light === 'RED' || report.light === from)
}

/** What stands in the way of sending, each with its place; the same rules as the server's, who alone knows the light. */
export function missing(content: MonitoringDraft, form: MonitoringReport['form']): FieldError[] {
  const errors: FieldError[] = []
  const need = (ok: unknown, pointer: string, detail: string) => { if (!ok) errors.push({ pointer, detail }) }
  const executed = content.executedYuan
  need(executed !== null && executed >= 0, '/executedYuan', '请填写累计执行数，没有支出填 0。')
  if (form.expected) need(content.expectedYuan !== null, '/expectedYuan', '请填写全年预计执行数。')
  content.lines.forEach((line, index) => {
    need(line.actual?.trim(), `/lines/${index}/actual`, '请填写')
    if (form.expected) need(line.expected?.trim(), `/lines/${index}/expected`, '请填写')
    need(line.probability, `/lines/${index}/probability`, '请选择')
    if (line.probability === null || !form.explain.includes(line.probability)) return
    need(line.causeGroup, `/lines/${index}/causeGroup`, '请选择偏差原因。')
    need(line.reason?.trim(), `/lines/${index}/reason`, '请说明偏差原因。')
    need(line.measure?.trim(), `/lines/${index}/measure`, '请写明改进措施。')
  })
  content.measures.forEach((it, index) => {
    need(it.content.trim(), `/measures/${index}/content`, '请填写措施。')
    need(it.dueOn, `/measures/${index}/dueOn`, '请选择期限。')
  })
  content.followUps.forEach((it, index) => {
    need(it.done !== null, `/followUps/${index}/done`, '请选择是否已落实。')
    need(it.done !== false || it.note?.trim(), `/followUps/${index}/note`, '没有落实的须说明原因。')
  })
  return errors
}

/** The report as lines to compare in a conflict. */
export function entriesOf(lines: MonitoringLine[]) {
  const names = new Map(lines.map((it) => [it.indicatorId, it.level3 ?? '指标']))
  return (content: MonitoringDraft): Entry[] => [
    { key: 'executedYuan', label: '累计执行数（元）', text: String(content.executedYuan ?? '（空）'), value: content.executedYuan },
    { key: 'expectedYuan', label: '全年预计执行数（元）', text: String(content.expectedYuan ?? '（空）'), value: content.expectedYuan },
    { key: 'remark', label: '备注', text: content.remark ?? '（空）', value: content.remark },
    ...content.lines.map((it) => ({
      key: `line/${it.indicatorId}`,
      label: names.get(it.indicatorId) ?? '指标',
      text: [it.actual, it.expected, it.probability && PROBABILITIES[it.probability], it.causeGroup, it.cause, it.reason, it.measure].filter(Boolean).join(' · ') || '（空）',
      value: it,
    })),
    { key: 'measures', label: '限期措施', text: content.measures.map((it) => `${it.content}（${it.dueOn}）`).join('；') || '（空）', value: content.measures },
    {
      key: 'followUps', label: '以前措施的落实', value: content.followUps,
      text: content.followUps.map((it) => [it.done === null ? '未填' : it.done ? '已落实' : '未落实', it.note].filter(Boolean).join('：')).join('；') || '（空）',
    },
  ]
}

export function assemble(entries: Entry[]): MonitoringDraft {
  const value = (key: string) => entries.find((it) => it.key === key)?.value ?? null
  return {
    executedYuan: value('executedYuan') as number | null,
    expectedYuan: value('expectedYuan') as number | null,
    remark: value('remark') as string | null,
    lines: entries.filter((it) => it.key.startsWith('line/')).map((it) => it.value as MonitoringDraft['lines'][number]),
    measures: value('measures') as MonitoringDraft['measures'],
    followUps: value('followUps') as MonitoringDraft['followUps'],
  }
}
