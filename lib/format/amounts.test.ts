import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountParameter,
  amountText,
  compactAmount,
  formatAmount,
  parseAmount,
  typedParameter,
} from './amounts'

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

describe('points and commas', () => {
  const read = (text: string, locale: string) => {
    const parsed = parseAmount(text, locale)
    return parsed.ok ? amountParameter(parsed.amount) : parsed.error
  }

  it.each([
    // text, read in English, read in German
    ['1.5', '1.5', '1.5'],
    ['1,5', '1.5', '1.5'],
    ['0,125', '0.125', '0.125'],
    [',5', '0.5', '0.5'],
    ['5,', '5', '5'],
    ['1,2345', '1.2345', '1.2345'],
    ['1234,567', '1234.567', '1234.567'],
    ['1.234', '1.234', 'ambiguous'],
    ['1,234', 'ambiguous', '1.234'],
    ['1,000', 'ambiguous', 'ambiguous'],
    ['1.000', 'ambiguous', 'ambiguous'],
    ['250.500', 'ambiguous', 'ambiguous'],
    ['1,234.5', '1234.5', '1234.5'],
    ['1.234,5', '1234.5', '1234.5'],
    ['1,234,567', '1234567', '1234567'],
    ['1.234.567', '1234567', '1234567'],
    ['12,34.5', 'not-a-number', 'not-a-number'],
    ['1,23,456', 'not-a-number', 'not-a-number'],
    ['1,234.567,8', 'not-a-number', 'not-a-number'],
    ['0,123,456', 'not-a-number', 'not-a-number'],
    ['1,5e3', 'exponent', 'exponent'],
    ['-1,5', 'negative', 'negative'],
  ])('reads %j as %s in English and as %s in German', (text, english, german) => {
    expect(read(text, 'en-US')).toBe(english)
    expect(read(text, 'de-DE')).toBe(german)
  })

  const marked = fc.stringMatching(/^[0-9.,]{1,24}$/)
  const swap = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))

  it('never reads one text as two different amounts, whatever the language', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const [english, german] = [parseAmount(text, 'en-US'), parseAmount(text, 'de-DE')]
        if (english.ok && german.ok) expect(english.amount).toBe(german.amount)
      }),
      { numRuns: 2_000 },
    )
  })

  it('treats the two languages alike', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(parseAmount(text, 'en-US')).toEqual(parseAmount(swap(text), 'de-DE'))
      }),
    )
  })

  it('reads back what it writes into the field and what it shows in full', () => {
    const thousand = 1_000n * 10n ** 18n
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('en-US', 'de-DE'), (amount, locale) => {
        expect(parseAmount(amountText(amount, locale), locale)).toEqual({ ok: true, amount })
        const shown = parseAmount(formatAmount(amount, 'exact', locale), locale)
        // Whole thousands below a million, with nothing after them, may as well be decimals.
        const isAmbiguous = amount >= thousand && amount < thousand * 1_000n && amount % 10n ** 18n === 0n
        expect(shown).toEqual(isAmbiguous ? { ok: false, error: 'ambiguous' } : { ok: true, amount })
      }),
    )
  })

  it('carries amounts from one language to the other in a link', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('en-US', 'de-DE'), (amount, locale) => {
        const typed = typedParameter(amountParameter(amount), locale)
        expect(typed).toBe(amountText(amount, locale))
      }),
    )
    expect(typedParameter('1,5', 'en-US')).toBe('1,5')
    expect(typedParameter('7.000', 'de-DE')).toBe('7')
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

describe('compactAmount', () => {
  it.each([
    [0n, '0'],
    [1n, '<0.01'],
    [LPT / 100n, '0.01'],
    [95n * LPT, '95'],
    [(3_122_599n * LPT) / 10_000n, '312'],
    [10_458n * LPT, '10.4K'],
    [1_999_999n * LPT, '1.99M'],
  ])('writes %s wei as %s', (wei, text) => {
    expect(compactAmount(wei)).toBe(text)
  })
})
