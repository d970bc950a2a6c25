/** Where a key takes the cursor: by rows and columns, or null when the key belongs to the text. */
export function cellStep(event: KeyboardEvent): { rows: number; columns: number } | null {
  const field = event.target as HTMLTextAreaElement
  const { selectionStart: start, selectionEnd: end, value } = field
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null
  const atStart = start === 0 && end === 0
  const atEnd = start === value.length && end === value.length
  const allChosen = start === 0 && end === value.length
  switch (event.key) {
    case 'ArrowUp':
      return atStart || allChosen || !value.slice(0, start).includes('\n') && isOneLine(field) ? { rows: -1, columns: 0 } : null
    case 'ArrowDown':
      return atEnd || allChosen || !value.slice(end).includes('\n') && isOneLine(field) ? { rows: 1, columns: 0 } : null
    case 'ArrowLeft':
      return atStart ? { rows: 0, columns: -1 } : null
    case 'ArrowRight':
      return atEnd ? { rows: 0, columns: 1 } : null
    default:
      return null
  }
}

/** A text that wraps is walked line by line by the browser first. */
function isOneLine(field: HTMLTextAreaElement): boolean {
  return field.clientHeight < 2 * (Number.parseFloat(getComputedStyle(field).lineHeight) || 20)
}
