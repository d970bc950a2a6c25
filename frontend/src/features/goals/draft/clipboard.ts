/**
 * Reads a block of cells as a spreadsheet puts it on the clipboard: tabs between cells, line ends between rows,
 * a cell with line breaks or quotes wrapped in quotes that are doubled inside.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)!.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t') endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else if (char !== '\r') cell += char
  }
  // A spreadsheet ends the last row with a line end too; that is no further row.
  if (cell !== '' || rows.at(-1)!.length > 0) endCell()
  return rows.filter((row) => row.length > 0)
}

/** Whether the text is more than one cell; a single one is pasted as text where the cursor stands. */
export function isBlock(text: string): boolean {
  return text.includes('\t') || /\n./s.test(text.trimEnd())
}
