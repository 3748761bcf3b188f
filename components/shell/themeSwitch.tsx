'use client'
import { useTheme } from '@/lib/hooks/useTheme'
import { themeNames } from './copy'

const paths = {
  system: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.600L16 16M16 4l-1.4 1.400M5.4 14.600L4 16',
  dark: 'M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9z',
}

export function ThemeSwitch() {
  const { theme, change } = useTheme()
  return (
    <button
      type="button"
      onClick={change}
      aria-label={themeNames[theme]}
      title={themeNames[theme]}
      className="grid size-11 shrink-0 place-items-center rounded-xl text-soft hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
        <path
          d={paths[theme]}
          fill={theme === 'light' ? 'none' : 'currentColor'}
          fillOpacity={theme === 'system' ? 0.35 : 1}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
    </button>
  )
}
