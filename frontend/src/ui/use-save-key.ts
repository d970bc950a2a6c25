import { onBeforeUnmount, onMounted } from 'vue'

/** Ctrl+S (⌘S) saves the form instead of the web page. */
export function useSaveKey(save: () => void): void {
  function pressed(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    save()
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}
