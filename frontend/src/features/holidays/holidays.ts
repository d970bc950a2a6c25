import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api } from '@/api/client'
import type { HolidayKind, HolidayYear } from '@/api/types'

export interface DayEdit {
  day: string
  kind: HolidayKind
  name: string
}
export const KINDS: Record<HolidayKind, string> = { OFF: '放假', WORK: '上班' }

export function useHolidayYear(year: Ref<number>) {
  return useQuery({ queryKey: ['holidays', year], queryFn: () => api.get<HolidayYear>('/api/holidays', { year: year.value }) })
}
export const setDays = (days: DayEdit[]) => api.post('/api/holidays', { days })
export const clearDay = (day: string) => api.delete(`/api/holidays/${day}`)

const two = (value: number) => String(value).padStart(2, '0')

/** The days of a month as rows of a week from Monday; null outside the month. */
export function weeks(year: number, month: number): (string | null)[][] {
  const before = (new Date(year, month - 1, 1).getDay() + 6) % 7
  const days = new Date(year, month, 0).getDate()
  const cells: (string | null)[] = Array.from({ length: before }, () => null)
  for (let day = 1; day <= days; day++) cells.push(`${year}-${two(month)}-${two(day)}`)
  while (cells.length % 7) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A list as people write it, one day a line: 2027-10-01 放假 国庆节. Says which line cannot be read. */
export function readLines(text: string): { days: DayEdit[]; wrong: string[] } {
  const days: DayEdit[] = []
  const wrong: string[] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    const match = /^\s*(\d{4}-\d{2}-\d{2})[\s,，\t]+(放假|上班)[\s,，\t]+(\S.*?)\s*$/.exec(line)
    if (match) days.push({ day: match[1] ?? '', kind: match[2] === '放假' ? 'OFF' : 'WORK', name: match[3] ?? '' })
    else wrong.push(`第 ${index + 1} 行“${line.trim()}”不能识别，应为“日期 放假或上班 节日名称”，例如“2027-10-01 放假 国庆节”`)
  })
  return { days, wrong }
}
