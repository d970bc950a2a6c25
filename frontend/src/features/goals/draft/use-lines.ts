import { computed, ref, type Ref } from 'vue'
import { takeOver } from './library'
import { blankLine, moveLine, newKey, pasteBlock, setCell, type Column, type Line } from './lines'

const DEPTH = 50

/** The commands on the lines of the grid, each of which can be undone. */
export function useLines(lines: Ref<Line[]>) {
  const past = ref<{ what: string; lines: string }[]>([])

  function change(what: string, next: Line[]) {
    past.value = [...past.value, { what, lines: JSON.stringify(lines.value) }].slice(-DEPTH)
    lines.value = next
  }
  return {
    /** What the next undo would take back, in words. */
    undoable: computed(() => past.value.at(-1)?.what ?? null),
    undo() {
      const last = past.value.at(-1)
      if (!last) return
      past.value = past.value.slice(0, -1)
      lines.value = JSON.parse(last.lines) as Line[]
    },
    addAfter(index: number, level1 = lines.value[index]?.level1 ?? null) {
      change('添加一行', lines.value.toSpliced(index + 1, 0, blankLine(level1)))
    },
    duplicate(index: number) {
      const line = lines.value[index]
      if (line) change('复制一行', lines.value.toSpliced(index + 1, 0, { ...line, key: newKey(), id: null }))
    },
    remove(index: number) {
      change('删除一行', lines.value.toSpliced(index, 1))
    },
    move(index: number, by: 1 | -1) {
      const moved = moveLine(lines.value, index, by)
      if (moved !== lines.value) change('移动一行', moved)
    },
    paste(index: number, columns: Column[], from: Column, block: string[][]) {
      change(`粘贴 ${block.length} 行`, pasteBlock(lines.value, index, columns, from, block))
    },
    take(taken: Line[]) {
      change(`取用 ${taken.length} 个指标`, takeOver(lines.value, taken))
    },
    /** Renames the 一级 of a run of lines. */
    rename(index: number, count: number, text: string) {
      for (const line of lines.value.slice(index, index + count)) setCell(line, 'level1', text)
    },
  }
}
