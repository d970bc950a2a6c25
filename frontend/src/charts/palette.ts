import { computed } from 'vue'
import { theme } from '@/ui/theme'

const NAMES = ['text', 'text-2', 'text-3', 'line', 'card', 'accent', 'green', 'yellow', 'red', 'grade-3'] as const
export type Palette = Record<(typeof NAMES)[number], string>

/** Colours of the design tokens for what cannot read CSS variables; follows the chosen theme. */
export function usePalette() {
  return computed(() => {
    // Read so that a change of theme computes again.
    void theme.value
    const style = getComputedStyle(document.documentElement)
    return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette
  })
}
