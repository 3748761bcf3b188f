import type { Config } from 'tailwindcss'
import plugin from 'tailwindcss/plugin'

/**
 * A ledger kept in two inks: green for Arbitrum, where LPT is at home, and blue for Ethereum, where LPT′ stands for it.
 * Amber says "this can be done now" and nothing else; red is kept for what is wrong. Each ink for light and for dark;
 * text and edges hold WCAG AA on every ground that they stand on.
 */
export const inks = {
  paper: ['#f4f5f0', '#0d1513'],
  surface: ['#fdfdfb', '#13201c'],
  sunken: ['#ebeee6', '#0a110f'],
  line: ['#d9ded4', '#263832'],
  edge: ['#7b897f', '#678077'],
  ink: ['#12231d', '#e9efe9'],
  soft: ['#4b5d54', '#a7b8af'],
  brand: ['#0c5f4c', '#62d0a8'],
  'brand-strong': ['#08483a', '#86dfbe'],
  'brand-wash': ['#e0ede6', '#16332b'],
  'brand-on': ['#fbfdfb', '#06251c'],
  l1: ['#2c4a8c', '#a3b9f3'],
  'l1-wash': ['#e4e9f5', '#1c2740'],
  now: ['#96480a', '#f2b06a'],
  'now-wash': ['#fbead3', '#372812'],
  danger: ['#9d261d', '#f39a8f'],
  'danger-wash': ['#f8e3df', '#3b1b18'],
  shadow: ['#12231d14', '#00000066'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

/** The mark's own, the same on every ground. */
const mark = { DEFAULT: inks.brand[0], arch: inks.surface[0], prime: inks.now[1] }

type Ink = keyof typeof inks

const ink = (name: Ink) => `var(--${name})`

// Type: headings in the serif, everything else and every figure in the sans.
const fonts = {
  sans: 'var(--font-text), ui-sans-serif, system-ui, sans-serif',
  display: 'var(--font-display), Charter, Cambria, serif',
}

const card = {
  radius: '1.25rem',
  shadow: '0 1px 2px var(--shadow), 0 16px 40px -28px var(--shadow)',
}

/** Motion: an answer to a finger, something that comes into view, a figure that is drawn anew, a wait without a measure. */
const durations = { answer: '120ms', appear: '180ms', draw: '700ms', breath: '1.8s' }

/** For drawings, for app/globals.css, and for the wallet modal, which is dressed in them. */
const variables = {
  ...Object.fromEntries(
    Object.entries(inks).map(([name, [light, dark]]) => [`--${name}`, `light-dark(${light}, ${dark})`]),
  ),
  '--sans': fonts.sans,
  '--display': fonts.display,
  '--card-radius': card.radius,
  '--card-shadow': card.shadow,
  '--appear': durations.appear,
  '--breath': durations.breath,
}

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
        mark,
        danger: { DEFAULT: ink('danger'), wash: ink('danger-wash') },
      },
      fontFamily: fonts,
      // Between Tailwind's own steps: the label under a drawing, a unit beside its figure, the text of a note, the amount that a panel is about.
      fontSize: {
        label: ['0.6875rem', '0.9375rem'],
        unit: '0.85em',
        note: ['0.9375rem', '1.45rem'],
        figure: ['2.25rem', '2.75rem'],
      },
      // Space: the page's width, a finger's width, the bar at the foot of a phone.
      maxWidth: { page: '68rem' },
      minHeight: { touch: '2.75rem', next: '3.5rem' },
      minWidth: { touch: '2.75rem' },
      spacing: { touch: '2.75rem', dock: '3.75rem', half: '6.5rem' },
      borderRadius: { card: card.radius },
      boxShadow: {
        card: card.shadow,
        float: '0 2px 6px var(--shadow), 0 24px 48px -16px var(--shadow)',
        /** Thickens the rule under a figure that is being written. */
        rule: '0 1px 0 var(--l1)',
      },
      transitionDuration: durations,
      screens: { phone: '26rem' },
    },
  },
  plugins: [plugin(({ addBase }) => addBase({ ':root': variables }))],
} satisfies Config
