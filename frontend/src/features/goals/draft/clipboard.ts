/**
 * Reads a block of cells as a spreadsheet puts it on the clipboard: tabs between cells, line ends between rows,
 * a cell with line breaks or quotes wrapped in quotes that are doubled inside.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  const chars = [...text]
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]
    if (quoted) {
      if (char !== '"') cell += char
      else if (chars[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t') endCell()
    else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  // A spreadsheet ends the last row with a line end too; that is no further row.
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** Whether the text is more than one cell; a single one is pasted as text where the cursor stands. */
export function isBlock(text: string): boolean {
  return text.includes('\t') || text.trimEnd().includes('\n')
}
