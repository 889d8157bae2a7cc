/** What the reader chose; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

const KEY = 'hearsay-theme'
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** The theme that was chosen last time, where the browser lets a page remember anything. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY)
    return THEMES.find((known) => known === theme) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Sets the page in a theme and remembers it. */
export function applyTheme(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A page opened from a file, or with storage switched off: the theme holds until it is closed.
  }
}

/** The theme behind this one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
}
