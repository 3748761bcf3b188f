import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksToSeconds, durationParts, formatChainTime, formatDuration, formatRelative } from './time'

describe('durations', () => {
  it.each([
    [0, '0 seconds'],
    [-5, '0 seconds'],
    [1, '1 second'],
    [59.9, '59 seconds'],
    [60, '1 minute'],
    [599, '9 minutes 59 seconds'],
    [1_632, '27 minutes'],
    [3_661, '1 hour 1 minute'],
    [86_400, '1 day'],
    [86_400 + 59, '1 day'],
    [535_668, '6 days 4 hours'],
  ])('writes %s seconds as %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words)
  })

  it('speaks the language of the locale', () => {
    expect(formatDuration(90_000, 'de-DE')).toBe('1 Tag 1 Stunde')
  })

  it('leaves out less than the second unit, and never adds', () => {
    const lengths = { day: 86_400, hour: 3_600, minute: 60, second: 1 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 8 }), (seconds) => {
        const parts = durationParts(seconds)
        const shown = parts.reduce((sum, { value, unit }) => sum + value * lengths[unit], 0)
        expect(parts.length).toBeLessThanOrEqual(2)
        expect(shown).toBeLessThanOrEqual(seconds)
        expect(seconds - shown).toBeLessThan(3_600)
      }),
    )
  })

  it('counts blocks', () => {
    expect(blocksToSeconds(45_818n, 12)).toBe(549_816)
  })
})

it('writes a chain timestamp', () => {
  expect(formatChainTime(1_700_000_000n, 'en-GB', 'UTC')).toBe('14 Nov 2023, 22:13')
})

describe('moments, as seen from now', () => {
  const now = 1_700_000_000n

  it.each([
    [0n, 'now', 'gerade eben'],
    [-59n, '59 seconds ago', 'vor 59 Sekunden'],
    [-3_600n, '1 hour ago', 'vor 1 Stunde'],
    [-86_400n, '1 day ago', 'vor 1 Tag'],
    [-200_000n, '2 days ago', 'vor 2 Tagen'],
    [7_199n, 'in 1 hour', 'in 1 Stunde'],
  ])('writes %s seconds from now', (seconds, english, german) => {
    expect(formatRelative(now + seconds, now)).toBe(english)
    expect(formatRelative(now + seconds, now, 'de-DE')).toBe(german)
  })
})
