import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { FieldError } from '@/api/problem'
import type { EvaluationDraft, EvaluationLine, EvaluationSummary, Page, SelfEvaluation } from '@/api/types'
import type { Entry } from '@/lib/merge'

export const loadEvaluation = (id: number) => api.get<SelfEvaluation>(`/api/self-evaluations/${id}`)

export function useEvaluations(query: Ref<Query>) {
  return useQuery({
    queryKey: ['self-evaluations', query],
    queryFn: ({ signal }) => api.get<Page<EvaluationSummary>>('/api/self-evaluations', query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** The execution line is computed from the amount alone; only a reason is typed into it. */
export const isExecutionLine = (line: EvaluationLine) => line.target === null && line.level3 === null

export function contentOf(evaluation: SelfEvaluation): EvaluationDraft {
  return {
    executedYuan: evaluation.executedYuan,
    conclusion: evaluation.conclusion,
    problems: evaluation.problems,
    measures: evaluation.measures,
    lines: evaluation.lines.map(({ id, actual, completion, deviationReason, givenScore, givenReason }) => ({ id, actual, completion, deviationReason, givenScore, givenReason })),
  }
}

/** What stands in the way of sending, by the lines of the form. */
export function missingIn(lines: EvaluationLine[]) {
  return (content: EvaluationDraft): FieldError[] => {
    const errors: FieldError[] = []
    if (content.executedYuan === null) errors.push({ pointer: '/executedYuan', detail: '请填写全年执行数，没有支出填 0。' })
    content.lines.forEach((typed, index) => {
      const line = lines.find((it) => it.id === typed.id)
      if (line && !isExecutionLine(line) && !typed.actual?.trim()) errors.push({ pointer: `/lines/${index}/actual`, detail: '请填写' })
    })
    return errors
  }
}

/** The form as lines to compare in a conflict. */
export function entriesOf(lines: EvaluationLine[]) {
  const names = new Map(lines.map((it) => [it.id, it.item]))
  const text = (value: unknown) => (value == null || value === '' ? '（空）' : String(value))
  return (content: EvaluationDraft): Entry[] => [
    { key: 'executedYuan', label: '全年执行数（元）', text: text(content.executedYuan), value: content.executedYuan },
    { key: 'conclusion', label: '自评结论', text: text(content.conclusion), value: content.conclusion },
    { key: 'problems', label: '存在问题', text: text(content.problems), value: content.problems },
    { key: 'measures', label: '改进措施', text: text(content.measures), value: content.measures },
    ...content.lines.map((it) => ({
      key: `line/${it.id}`,
      label: names.get(it.id) ?? '指标',
      text: text([it.actual, it.completion == null ? null : `完成 ${it.completion}%`, it.deviationReason, it.givenScore == null ? null : `自定 ${it.givenScore} 分 ${it.givenReason ?? ''}`].filter(Boolean).join(' · ')),
      value: it,
    })),
  ]
}

export function assemble(entries: Entry[]): EvaluationDraft {
  const value = <T>(key: string) => (entries.find((it) => it.key === key)?.value ?? null) as T | null
  return {
    executedYuan: value<number>('executedYuan'),
    conclusion: value<string>('conclusion'),
    problems: value<string>('problems'),
    measures: value<string>('measures'),
    lines: entries.filter((it) => it.key.startsWith('line/')).map((it) => it.value as EvaluationDraft['lines'][number]),
  }
}
