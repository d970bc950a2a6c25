import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, type Query } from '@/api/client'
import type { Goal, GoalSummary, LastYear, LibraryChoices, LibraryIndicator, Page } from '@/api/types'
import { blankLine, newKey, type Line, type TextColumn } from './lines'

export function useLibrary(query: Ref<Query>) {
  return useQuery({
    queryKey: ['indicator-library', query],
    queryFn: ({ signal }) => api.get<Page<LibraryIndicator>>('/api/indicator-library', query.value, signal),
    placeholderData: keepPreviousData,
  })
}
export function useLibraryChoices() {
  return useQuery({ queryKey: ['indicator-library', 'choices'], queryFn: () => api.get<LibraryChoices>('/api/indicator-library/choices'), staleTime: Infinity })
}
export function useLastYear(goalId: number) {
  return useQuery({ queryKey: ['GOAL', goalId, 'last-year'], queryFn: () => api.get<LastYear>(`/api/goals/${goalId}/last-year`) })
}
export function useCopySources(goalId: number, query: Ref<Query>) {
  return useQuery({
    queryKey: ['GOAL', goalId, 'copy-sources', query],
    queryFn: ({ signal }) => api.get<Page<GoalSummary>>(`/api/goals/${goalId}/copy-sources`, query.value, signal),
    placeholderData: keepPreviousData,
  })
}

/** An indicator of the library as a line. */
export function fromLibrary(it: LibraryIndicator): Line {
  return {
    ...blankLine(it.level1), level2: it.level2, level3: it.level3, target: it.usualTarget, description: it.description, basis: it.standard,
    formula: it.formula, dataSource: it.dataSource, direction: it.direction,
  }
}

/** The lines of another goal; of last year's, the old target goes along to compare with. */
export function fromGoal(source: Goal, lastYear: boolean): Line[] {
  return source.indicators.map((it) => ({
    ...blankLine(it.level1), level2: it.level2, level3: it.level3, target: it.target.printed, description: it.description, basis: it.basis,
    note: it.note, weight: it.weight, formula: it.formula, dataSource: it.dataSource, direction: it.direction,
    lastYear: lastYear ? it.target.printed : it.lastYear,
  }))
}

/** 产出指标（预期提供的公共产品或服务） → 产出. */
export const stem = (level: string | null) => (level ?? '').replace(/[（(].*$/, '').replace(/(指标|目标)$/, '').trim()
const OPTIONAL: TextColumn[] = ['level2', 'description', 'basis', 'note', 'formula', 'dataSource']

/**
 * Fits a line from elsewhere into this table: under the names that its levels have here (成本 may be a first or a
 * second level), and without the columns that this form does not fill.
 */
function fitted(line: Line, lines: readonly Line[]): Line {
  const fit = { ...line, key: newKey() }
  const sibling = lines.find((it) => stem(it.level1) === stem(line.level1))
    ?? lines.find((it) => it.level2 !== null && [line.level1, line.level2].some((level) => level !== null && stem(it.level2) === stem(level)))
    ?? lines.find((it) => stem(it.level1) === stem(line.level2))
  if (sibling) {
    fit.level1 = sibling.level1
    const second = stem(sibling.level1) === stem(line.level1) ? line.level2 : sibling.level2
    fit.level2 = lines.find((it) => it.level1 === sibling.level1 && stem(it.level2) === stem(second))?.level2 ?? second
  }
  for (const column of OPTIONAL) {
    if (lines.length > 0 && lines.every((it) => it[column] == null)) fit[column] = null
  }
  return fit
}

/** Puts each line behind the last of its 一级, new 一级 at the end. */
export function takeOver(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const result = [...lines]
  for (const line of taken) {
    const fit = fitted(line, lines)
    const last = result.findLastIndex((it) => it.level1 === fit.level1)
    result.splice(last < 0 ? result.length : last + 1, 0, fit)
  }
  return result
}
