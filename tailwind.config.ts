import type { Config } from 'tailwindcss'

/** Names of the tokens in app/globals.css, which holds their values for light and dark. */
const ink = (name: string) => `var(--${name})`

export default {
  content: [],
  theme: {
    extend: {
      colors: {
        paper: ink('paper'),
        surface: ink('surface'),
        sunken: ink('sunken'),
        line: ink('line'),
        edge: ink('edge'),
        ink: ink('ink'),
        soft: ink('soft'),
        brand: {
          DEFAULT: ink('brand'),
          strong: ink('brand-strong'),
          wash: ink('brand-wash'),
          on: ink('brand-on'),
        },
        l1: { DEFAULT: ink('l1'), wash: ink('l1-wash') },
        now: { DEFAULT: ink('now'), wash: ink('now-wash') },
        danger: { DEFAULT: ink('danger'), wash: ink('danger-wash') },
      },
      fontFamily: {
        sans: ink('font-body'),
        display: ink('font-figures'),
      },
      maxWidth: { page: '68rem' },
      minHeight: { touch: '2.75rem' },
      minWidth: { touch: '2.75rem' },
    },
  },
} satisfies Config
