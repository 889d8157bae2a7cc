import { useLayoutEffect, useState } from 'preact/hooks'
import { WORDS } from '../words.ts'
import { applyTheme, nextTheme, rememberedTheme, type Theme } from './theme.ts'

/** Goes through the themes: as the system, light, dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(rememberedTheme)
  useLayoutEffect(() => applyTheme(theme), [theme])
  const words = WORDS.actions.theme[theme]
  return (
    <button
      type="button"
      class="button quiet icon"
      title={words}
      aria-label={words}
      onClick={() => setTheme(nextTheme)}
    >
      <svg class="icon-drawing" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        {theme !== 'light' && (
          <path
            d={theme === 'dark' ? 'M10 3.75a6.25 6.25 0 1 0 0.01 0z' : 'M10 3.75a6.25 6.25 0 0 1 0 12.5z'}
            fill="currentColor"
          />
        )}
      </svg>
    </button>
  )
}
