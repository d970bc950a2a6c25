interface Levelled {
  level1: string | null
  level2: string | null
}

/** A row of the official table: how many rows its 一级 and 二级 cells span, 0 where a cell above covers it. */
export interface SpannedRow<T> {
  line: T
  index: number
  span1: number
  span2: number
}

/** Merges equal neighbours of 一级 and, within them, of 二级, as the printed form does. */
export function spanned<T extends Levelled>(lines: readonly T[]): SpannedRow<T>[] {
  const rows = lines.map((line, index) => ({ line, index, span1: 1, span2: 1 }))
  let head1 = rows[0]
  let head2 = rows[0]
  for (const row of rows.slice(1)) {
    const same1 = head1?.line.level1 === row.line.level1
    if (same1 && head1) {
      head1.span1++
      row.span1 = 0
    } else head1 = row
    if (same1 && head2 && head2.line.level2 === row.line.level2) {
      head2.span2++
      row.span2 = 0
    } else head2 = row
  }
  return rows
}
