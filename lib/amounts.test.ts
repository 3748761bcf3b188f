import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, formatAmount, parseAmount } from './amounts'

const LPT = 10n ** 18n
const anyAmount = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })

describe('parseAmount', () => {
  it.each([
    ['1', LPT],
    ['1.', LPT],
    ['.5', LPT / 2n],
    ['0', 0n],
    ['000012.50', 12n * LPT + LPT / 2n],
    ['  3 ', 3n * LPT],
    ['0.000000000000000001', 1n],
    ['115792089237316195423570985008687907853269984665640564039457.584007913129639935', 2n ** 256n - 1n],
  ])('reads %j', (text, amount) => {
    expect(parseAmount(text)).toEqual({ ok: true, amount })
  })

  it.each([
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['.', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1 000', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['١٢', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['+1', 'not-a-number'],
    ['-1', 'negative'],
    ['-.5', 'negative'],
    ['1e18', 'exponent'],
    ['1.5E-3', 'exponent'],
    ['1,5', 'comma'],
    ['1,000.00', 'comma'],
    [',', 'not-a-number'],
    ['0.0000000000000000001', 'too-many-decimals'],
    ['115792089237316195423570985008687907853269984665640564039457.584007913129639936', 'too-large'],
  ])('refuses %j as %s', (text, error) => {
    expect(parseAmount(text)).toEqual({ ok: false, error })
  })

  it('refuses text of any length at once', () => {
    expect(parseAmount('9'.repeat(1_000_000))).toEqual({ ok: false, error: 'too-large' })
    expect(parseAmount(`${'1'.repeat(1_000_000)}e`)).toEqual({ ok: false, error: 'not-a-number' })
  })

  it('never throws and never answers with a negative amount', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseAmount(text)
        return !parsed.ok || parsed.amount >= 0n
      }),
    )
  })

  it('reads back what amountText and an exact format without grouping wrote', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(parseAmount(amountText(amount))).toEqual({ ok: true, amount })
        expect(parseAmount(formatAmount(amount, 'exact').replaceAll(',', ''))).toEqual({ ok: true, amount })
      }),
    )
  })
})

describe('formatAmount', () => {
  it.each([
    [0n, '0', '0'],
    [LPT, '1', '1'],
    [1234n * LPT + LPT / 2n, '1,234.5', '1,234.5'],
    [LPT / 3n, '0.3333', '0.333333333333333333'],
    [1n, '<0.0001', '0.000000000000000001'],
    [-1n, '-<0.0001', '-0.000000000000000001'],
    [-LPT, '-1', '-1'],
  ])('writes %s wei', (wei, short, exact) => {
    expect(formatAmount(wei, 'short')).toBe(short)
    expect(formatAmount(wei, 'exact')).toBe(exact)
  })

  it('uses the marks of the locale', () => {
    expect(formatAmount(1234n * LPT + LPT / 2n, 'exact', 'de-DE')).toBe('1.234,5')
  })

  it('never shows more than there is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 14n, max: 2n ** 128n }), (amount) => {
        const shown = parseAmount(formatAmount(amount, 'short').replaceAll(',', ''))
        return shown.ok && shown.amount <= amount && amount - shown.amount < 10n ** 14n
      }),
    )
  })
})
