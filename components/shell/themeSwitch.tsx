'use client'
import { useId } from 'react'
import { Choice } from '@/components/ui/choice'
import { type Theme, themes, useTheme } from '@/lib/hooks/useTheme'
import { theme as words } from './copy'

const paths = {
  system: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.600L16 16M16 4l-1.4 1.400M5.4 14.600L4 16',
  dark: 'M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9z',
}

/** The current theme, on a button that opens the choice. */
export function ThemeSwitch() {
  const id = useId()
  const { theme, wear } = useTheme()
  const name = `${words.name}: ${words.themes[theme]}`
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={name}
        title={name}
        style={{ anchorName: '--theme' }}
        className="in-data-[framed=embedded]:hidden grid size-11 shrink-0 place-items-center rounded-xl text-soft hover:bg-sunken hover:text-ink"
      >
        <ThemeIcon of={theme} />
      </button>
      <div
        id={id}
        popover="auto"
        style={{ positionAnchor: '--theme' }}
        className="sheet hung p-2 text-ink shadow-float"
      >
        <Choice
          label={words.name}
          name="theme"
          values={themes}
          chosen={theme}
          onChange={wear}
          looks={(isChosen) =>
            `gap-3 ${isChosen ? 'bg-brand-wash font-semibold text-brand' : 'text-soft hover:text-ink'}`
          }
        >
          {(value, isChosen) => (
            <>
              <ThemeIcon of={value} />
              <span className="flex-1 pr-4">{words.themes[value]}</span>
              {isChosen && <Tick />}
            </>
          )}
        </Choice>
      </div>
    </>
  )
}

function ThemeIcon({ of }: { of: Theme }) {
  return (
    <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
      <path
        d={paths[of]}
        fill={of === 'light' ? 'none' : 'currentColor'}
        fillOpacity={of === 'system' ? 0.35 : 1}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}

function Tick() {
  return (
    <svg viewBox="0 0 20 20" className="size-4" aria-hidden="true">
      <path d="m4 10.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
