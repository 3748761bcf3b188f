import { locale as builtIn } from './language'

/** Durations and dates, computed from chain time that comes in as an argument: no clock is read here. */

export type DurationUnit = 'day' | 'hour' | 'minute' | 'second'
export type DurationPart = { value: number; unit: DurationUnit }

const UNITS: readonly (readonly [DurationUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** @returns seconds that so many blocks take */
export function blocksToSeconds(blocks: bigint, secondsPerBlock: number): number {
  return Number(blocks) * secondsPerBlock
}

/** From so many minutes on, seconds beside them promise more than an estimate can keep. */
const MINUTES_ALONE = 10

/** A duration in its largest unit and, if it is not zero, the next smaller one: two parts say enough of an estimate. */
export function durationParts(seconds: number): readonly DurationPart[] {
  const whole = Math.max(0, Math.floor(seconds))
  const first = UNITS.findIndex(([, length]) => whole >= length)
  if (first === -1) return [{ value: 0, unit: 'second' }]
  const isLongMinutes = UNITS[first]?.[0] === 'minute' && whole >= MINUTES_ALONE * 60
  let rest = whole
  return UNITS.slice(first, first + (isLongMinutes ? 1 : 2)).flatMap(([unit, length]) => {
    const value = Math.floor(rest / length)
    rest -= value * length
    return value === 0 ? [] : [{ value, unit }]
  })
}

/** `6 days 4 hours`, in words of the locale. */
export function formatDuration(seconds: number, locale: string = builtIn): string {
  return durationParts(seconds)
    .map(({ value, unit }) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    )
    .join(' ')
}

/** `6 days`, `24 min`: the largest unit alone, for where there is no room. */
export function briefDuration(seconds: number, locale: string = builtIn): string {
  const [{ value, unit } = { value: 0, unit: 'second' }] = durationParts(seconds)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

/** A chain timestamp, in seconds, as a date and a time of the locale. */
export function formatChainTime(timestamp: bigint, locale: string = builtIn, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone }).format(
    Number(timestamp) * 1_000,
  )
}

/** The distance of a chain timestamp from now, in its largest unit: `3 days ago`, `in 2 hours`. */
export function formatRelative(timestamp: bigint, now: bigint, locale: string = builtIn): string {
  const seconds = Number(timestamp - now)
  const [part] = durationParts(Math.abs(seconds))
  const { value, unit } = part ?? { value: 0, unit: 'second' }
  // The browser's „jetzt“ would follow „begonnen“, „gesendet“ or „gelesen“, where German has other words.
  if (value === 0 && locale.startsWith('de')) return 'gerade eben'
  // `always`: "yesterday" would be a day of the calendar, and this is a day of 24 hours.
  const numeric = value === 0 ? 'auto' : 'always'
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(seconds < 0 ? -value : value, unit)
}
