import { ref } from 'vue'

export type Theme = 'system' | 'light' | 'dark'
const KEY = 'hengji.theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')
export const theme = ref<Theme>((localStorage.getItem(KEY) as Theme | null) ?? 'system')

function apply(): void {
  const dark = theme.value === 'dark' || (theme.value === 'system' && system.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

/** Chooses light, dark, or what the system says, and remembers it on this computer. */
export function setTheme(value: Theme): void {
  theme.value = value
  localStorage.setItem(KEY, value)
  apply()
}

export function startTheme(): void {
  apply()
  system.addEventListener('change', apply)
}
