import type { Goal, GoalDraft, IndicatorDraft, ObjectiveDraft } from '@/api/types'
import type { Entry } from '@/lib/merge'
import type { PlanCell } from './plan'

/** An indicator under editing; the key stays while the line moves and before it has an id. */
export interface Line extends IndicatorDraft {
  key: string
}
export interface DraftContent {
  purpose: string | null
  plan: PlanCell[]
  objectives: ObjectiveDraft[]
  lines: Line[]
}
/** Columns that are typed as text. */
export type TextColumn = 'level2' | 'level3' | 'target' | 'description' | 'basis' | 'note' | 'lastYear' | 'formula' | 'dataSource'
export type Column = 'level1' | TextColumn | 'weight'

let serial = 0
/** Unique on this computer across reloads, since drafts outlive them. */
export const newKey = () => `new-${Date.now().toString(36)}-${++serial}`

export function blankLine(level1: string | null): Line {
  return {
    key: newKey(),
    id: null,
    level1,
    level2: null,
    level3: null,
    target: null,
    description: null,
    basis: null,
    note: null,
    weight: null,
    lastYear: null,
    formula: null,
    dataSource: null,
    core: null,
    direction: null,
    objective: null,
  }
}

export function contentOf(goal: Goal): DraftContent {
  return {
    purpose: goal.project?.purpose ?? null,
    plan: (goal.project?.spendingPlan ?? []).map(({ by, printed }) => ({ by, printed })),
    // With its id a line keeps what is not edited here, such as the amounts of tasks.
    objectives: goal.objectives.map(({ id, kind, name, duty, text, standard, schedule }) => ({ id, kind, name, duty, text, standard, schedule })),
    lines: goal.indicators.map((it) => ({
      key: String(it.id),
      id: it.id,
      level1: it.level1,
      level2: it.level2,
      level3: it.level3,
      target: it.target.printed,
      description: it.description,
      basis: it.basis,
      note: it.note,
      weight: it.weight,
      lastYear: it.lastYear,
      formula: it.formula,
      dataSource: it.dataSource,
      core: it.core,
      direction: it.direction,
      objective: it.objective,
    })),
  }
}

function withoutKey(line: Line): IndicatorDraft {
  const { key, ...draft } = line
  void key
  return draft
}

/** What is sent to the server. */
export function toRequest(content: DraftContent, isProject: boolean): GoalDraft {
  return {
    ...(isProject && { purpose: content.purpose, spendingPlan: content.plan }),
    objectives: content.objectives,
    indicators: content.lines.map(withoutKey),
  }
}

/** Writes one cell; blank is null, and a weight that is no number stays what it was. */
export function setCell(line: Line, column: Column, text: string): void {
  const value = text.trim() === '' ? null : text
  if (column !== 'weight') line[column] = value
  else if (value === null) line.weight = null
  else if (Number.isFinite(Number(value))) line.weight = Number(value)
}

export function cellText(line: Line, column: Column): string {
  return String(line[column] ?? '')
}

/**
 * Writes a pasted block from the given cell on, adding lines of the same 一级 where the block is longer than the table.
 * 一级 and 二级 cells that are blank below a filled one were merged in the sheet, so they take the value above.
 */
export function pasteBlock(lines: Line[], at: number, columns: Column[], from: Column, block: string[][]): Line[] {
  const first = columns.indexOf(from)
  const result = lines.map((line) => ({ ...line }))
  const above: Partial<Record<Column, string>> = {}
  block.forEach((cells, offset) => {
    const line = result[at + offset] ?? blankLine(result.at(-1)?.level1 ?? null)
    if (at + offset >= result.length) result.push(line)
    cells.forEach((cell, right) => {
      const column = columns[first + right]
      if (!column) return
      const merged = (column === 'level1' || column === 'level2') && cell === ''
      const text = merged ? (above[column] ?? '') : cell
      above[column] = text
      if (text !== '' || !merged) setCell(line, column, text)
    })
  })
  return result
}

/** Moves a line by one place; a line that crosses into another 一级 takes its name. */
export function moveLine(lines: Line[], index: number, by: 1 | -1): Line[] {
  const target = index + by
  const [line, neighbour] = [lines[index], lines[target]]
  if (!line || !neighbour) return lines
  if (line.level1 !== neighbour.level1) return lines.with(index, { ...line, level1: neighbour.level1 })
  return lines.with(index, neighbour).with(target, line)
}

const KINDS = { ANNUAL: '年度目标', TASK: '年度任务', SUB_GOAL: '分项目标', MEASURE: '保障措施' }
const joined = (parts: (string | number | null)[]) => parts.filter((it) => it != null && it !== '').join(' · ') || '（空）'

/** The draft as lines to compare in a conflict. */
export function entries(content: DraftContent): Entry[] {
  return [
    { key: 'purpose', label: '资金用途', text: content.purpose ?? '（空）', value: content.purpose },
    { key: 'plan', label: '支出计划', text: content.plan.map((it) => `${it.by} ${it.printed ?? '（空）'}`).join('，') || '（空）', value: content.plan },
    ...content.objectives.map((it, index) => ({
      key: `objective/${index}`,
      label: `${KINDS[it.kind]}${it.name ? `：${it.name}` : ''}`,
      text: joined([it.name, it.text, it.duty, it.standard, it.schedule]),
      value: it,
    })),
    ...content.lines.map((it) => ({
      key: `indicator/${it.key}`,
      label: `指标 ${it.level3 ?? '（未命名）'}`,
      text: joined([it.level1, it.level2, it.level3, it.target, it.description, it.basis, it.note, it.weight]),
      value: it,
    })),
  ]
}

export function assemble(chosen: Entry[]): DraftContent {
  const of = <T>(prefix: string) => chosen.filter((it) => it.key.startsWith(prefix)).map((it) => it.value as T)
  return {
    purpose: of<string | null>('purpose')[0] ?? null,
    plan: of<PlanCell[]>('plan')[0] ?? [],
    objectives: of<ObjectiveDraft>('objective/'),
    lines: of<Line>('indicator/'),
  }
}
