import type { ScoreSheet, ScoreSheetCriterion } from '@/api/types'
import type { Entry } from '@/lib/merge'
import { plain } from './key-evaluations'

export interface SheetMark { criterionId: string; score: number | null; opinion: string | null }
export interface SheetContent { marks: SheetMark[]; overall: string | null }

export const contentOf = (sheet: ScoreSheet): SheetContent => ({
  marks: sheet.criteria.map(({ id, score, opinion }) => ({ criterionId: id, score, opinion })),
  overall: sheet.overall,
})

/** The sheet as lines to compare in a conflict, which only a second tablet of the same expert can bring about. */
export const entriesOf = (sheet: ScoreSheet) => {
  const names = new Map(sheet.criteria.map((it) => [it.id, it.name]))
  return (content: SheetContent): Entry[] => [
    ...content.marks.map((it) => ({
      key: it.criterionId, label: names.get(it.criterionId) ?? '指标', value: it,
      text: [it.score === null ? '（未打分）' : `${plain(it.score)} 分`, it.opinion].filter(Boolean).join(' · '),
    })),
    { key: 'overall', label: '总体意见', text: content.overall ?? '（空）', value: content.overall },
  ]
}
export const assemble = (entries: Entry[]): SheetContent => ({
  marks: entries.filter((it) => it.key !== 'overall').map((it) => it.value as SheetMark),
  overall: (entries.find((it) => it.key === 'overall')?.value ?? null) as string | null,
})

/** Whether so low a score needs an opinion. */
export const mustSayWhy = (criterion: ScoreSheetCriterion, score: number | null, lowShare: number) => score !== null && score * 100 < criterion.weight * lowShare - 1e-9

/** What a line still lacks; empty if nothing. */
export function lacking(criterion: ScoreSheetCriterion, mark: SheetMark, lowShare: number): string {
  if (mark.score === null) return '还没有打分'
  return mustSayWhy(criterion, mark.score, lowShare) && !mark.opinion?.trim() ? `得分低于分值的 ${lowShare}%，请写明意见` : ''
}

/** A score as typed, kept within the points and to two decimals; undefined for what is no number. */
export function readScore(text: string, weight: number): number | null | undefined {
  if (text.trim() === '') return null
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 ? Math.min(weight, Math.round(value * 100) / 100) : undefined
}

/** The steps that lie under a thumb: whole and half points where they are few, else tenths of the weight. */
export const stepOf = (weight: number) => (weight <= 10 ? 0.5 : 1)
/** Shares of the points offered at a touch, in percent. */
export const SHARES = [100, 90, 80, 60]
