import { onBeforeUnmount, onMounted } from 'vue'

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}
/** Enter on a link, a button or a row is already theirs. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, tr[tabindex]') !== null
}
function busyElsewhere(): boolean {
  return document.querySelector('.el-overlay:not([style*="display: none"])') !== null
}

/** Single-key commands of a page; silent while the person types, holds a modifier, or answers a dialog. */
export function useShortcuts(commands: Record<string, (event: KeyboardEvent) => void>): void {
  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (typing(event.target) || busyElsewhere()) return
    if (event.key === 'Enter' && hasOwnEnter(event.target)) return
    const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!command) return
    event.preventDefault()
    command(event)
  }
  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
}

/** Puts the cursor into the page's search field. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search] input, input[data-search]')?.focus()
}
