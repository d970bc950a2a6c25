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

function midnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}

/** A due date in words next to today: 逾期 2 天, 今天, 明天, 3月31日, 2024-01-05. */
export function dueText(dueOn: string | null | undefined, today: Date): string {
  if (!dueOn) return BLANK
  const days = Math.round((midnight(dueOn) - new Date(today).setHours(0, 0, 0, 0)) / 86_400_000)
  if (days < 0) return `逾期 ${-days} 天`
  if (days === 0) return '今天'
  if (days === 1) return '明天'
  const [year, month, date] = dueOn.split('-').map(Number)
  return year === today.getFullYear() ? `${month}月${date}日` : dueOn
}

/** A due date as the end of a sentence: 已逾期 2 天, 今天到期, 3月31日到期. */
export function dueSentence(dueOn: string, today: Date): string {
  const text = dueText(dueOn, today)
  return text.startsWith('逾期') ? `已${text}` : `${text}到期`
}
