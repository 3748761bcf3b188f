import { describe, expect, it } from 'vitest'
import { formatCount, formatPercent, plural } from './numbers'

it('groups counts as the language does', () => {
  expect(formatCount(1_234_567)).toBe('1,234,567')
  expect(formatCount(1_234_567n, 'de-DE')).toBe('1.234.567')
})

it('writes percentages', () => {
  expect([0, 29, 57, 99.9, 100].map((percent) => formatPercent(percent))).toEqual([
    '0%',
    '29%',
    '57%',
    '99%',
    '100%',
  ])
  expect(formatPercent(50, 'de-DE')).toBe('50\u00a0%')
})

describe('plural', () => {
  const locks = { one: '# lock', other: '# locks' }

  it.each([
    [0, '0 locks'],
    [1, '1 lock'],
    [2, '2 locks'],
    [1_000, '1,000 locks'],
  ])('counts %s', (count, words) => {
    expect(plural(count, locks)).toBe(words)
  })

  it('uses the rules of the language', () => {
    const files = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' }
    expect([1, 3, 5].map((count) => plural(count, files, 'pl-PL'))).toEqual(['1 plik', '3 pliki', '5 plików'])
  })
})
