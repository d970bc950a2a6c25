/** What a blank prints as; zero is never blank. */
export const BLANK = '—'

const wanFormat = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 6 })

/** 元 → 万元 with thousands marks; at least two decimals, more only where the amount has them. */
export function wan(yuan: number | null | undefined): string {
  return yuan == null ? BLANK : wanFormat.format(yuan / 10_000)
}

/** 万元 as typed → 元, exact to the 分; null for blank, NaN for what is no amount. */
export function yuanFromWan(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '')
  if (plain === '') return null
  if (!/^-?\d+(\.\d{1,6})?$/.test(plain)) return Number.NaN
  return Math.round(Number(plain) * 1_000_000) / 100
}

/** A percentage: the value is already in percent. */
export function percent(value: number | null | undefined, digits = 1): string {
  return value == null ? BLANK : `${value.toFixed(digits)}%`
}

/** Percentage points with their sign, e.g. "−12.5 个百分点". */
export function points(value: number | null | undefined): string {
  if (value == null) return BLANK
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${Math.abs(value).toFixed(1)} 个百分点`
}

/** A score with two decimals. */
export function score(value: number | null | undefined): string {
  return value == null ? BLANK : value.toFixed(2)
}

export function blank(text: string | null | undefined): string {
  return text == null || text.trim() === '' ? BLANK : text
}

const two = (value: number) => String(value).padStart(2, '0')

/** 2023-03-31 10:42, in the reader's time. */
export function dateTime(instant: string | null | undefined): string {
  if (!instant) return BLANK
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${clock(at)}`
}

/** 10:42 */
export function clock(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** A deadline as the server counts it, in working days of the region. */
export interface Due {
  dueOn: string
  overdue: boolean
  workingDaysLeft: number
}

/** A deadline in words: 逾期 3 个工作日, 今天到期, 剩 2 个工作日. A weekend after it makes it overdue by no working day. */
export function dueText({ overdue, workingDaysLeft }: Due): string {
  if (overdue) return workingDaysLeft === 0 ? '已逾期' : `逾期 ${-workingDaysLeft} 个工作日`
  return workingDaysLeft === 0 ? '今天到期' : `剩 ${workingDaysLeft} 个工作日`
}

/** The same as the end of a sentence: 已逾期 3 个工作日, 今天到期, 2025-10-10 前办结，剩 2 个工作日. */
export function dueSentence(due: Due): string {
  if (due.overdue) return due.workingDaysLeft === 0 ? '已逾期' : `已${dueText(due)}`
  return due.workingDaysLeft === 0 ? '今天到期' : `${due.dueOn} 前办结，${dueText(due)}`
}
