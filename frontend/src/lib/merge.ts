/** One line of a form that is compared and chosen as a whole, e.g. an indicator or a paragraph. */
export interface Entry {
  /** Same key, same line, in every version. */
  key: string
  /** Where the line stands, in the reader's words. */
  label: string
  /** What the reader compares. */
  text: string
  value: unknown
}

/** A line that differs between my content and theirs; null where a side has no such line. */
export interface Difference {
  key: string
  label: string
  mine: Entry | null
  theirs: Entry | null
  /** Which side changed since both started from the same content. */
  changedBy: 'mine' | 'theirs' | 'both'
}
export type Side = 'mine' | 'theirs'

const byKey = (entries: Entry[]) => new Map(entries.map((entry) => [entry.key, entry]))
const same = (a: Entry | undefined, b: Entry | undefined) => JSON.stringify(a?.value) === JSON.stringify(b?.value)

/** Compares line by line what I hold with what was saved meanwhile. */
export function differences(base: Entry[], mine: Entry[], theirs: Entry[]): Difference[] {
  const [before, here, there] = [byKey(base), byKey(mine), byKey(theirs)]
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) => {
    const [a, b, old] = [here.get(key), there.get(key), before.get(key)]
    if (same(a, b)) return []
    const changedBy = same(a, old) ? 'theirs' : same(b, old) ? 'mine' : 'both'
    return [{ key, label: (a ?? b)?.label ?? key, mine: a ?? null, theirs: b ?? null, changedBy }]
  })
}

/** Nobody's change is dropped silently: the side that changed wins, and where both did, mine until chosen otherwise. */
export function defaultSide(difference: Difference): Side {
  return difference.changedBy === 'theirs' ? 'theirs' : 'mine'
}

/** The lines after choosing, in my order, with lines that only they have at the end. */
export function merged(mine: Entry[], theirs: Entry[], chosen: Map<string, Side>): Entry[] {
  const [here, there] = [byKey(mine), byKey(theirs)]
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) => {
    const entry = chosen.get(key) === 'theirs' ? there.get(key) : chosen.has(key) ? here.get(key) : (here.get(key) ?? there.get(key))
    return entry ? [entry] : []
  })
}
