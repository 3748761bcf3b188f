import { parseEther, parseUnits } from 'viem'
import { describe, expect, it } from 'vitest'
import { formatDollars, worthInCents } from './dollars'

const price = (text: string, decimals = 8) => ({ answer: parseUnits(text, decimals), decimals })

describe('the worth of an amount', () => {
  it.each([
    ['1', '2000', 200_000n],
    ['0.00123456', '2000', 247n],
    ['0.0000025', '2000', 1n],
    ['0.00000249', '2000', 0n],
    ['123456789.123456789', '6.5', 80_246_912_930n],
    ['0', '2000', 0n],
  ])('%s at %s dollars is %s cents', (amount, dollars, cents) =>
    expect(worthInCents(parseEther(amount), price(dollars))).toBe(cents),
  )

  it('is the same whatever the decimals of the feed', () => {
    for (const decimals of [0, 6, 8, 18]) {
      expect(worthInCents(parseEther('1.5'), price('3', decimals))).toBe(450n)
    }
  })
})

describe('dollars', () => {
  it.each([
    ['0.00205', 'en', '$4.10'],
    ['0.00205', 'de', '4,10 $'],
    ['0.000001', 'en', '<$0.01'],
    ['0', 'en', '$0.00'],
    ['0.499999', 'en', '$1,000'],
    ['0.4999', 'en', '$999.80'],
    ['12.3456', 'en', '$24,691'],
    ['10000000000000000000', 'en', '$20,000,000,000,000,000,000,000'],
  ])('of %s ETH in %s are %s', (amount, locale, text) =>
    expect(formatDollars(parseEther(amount), price('2000'), locale).replace(/\u00a0/g, ' ')).toBe(text),
  )
})
