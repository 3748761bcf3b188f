import { locale as builtIn } from './language'

/** The price of one token in dollars: `answer` has `decimals` decimals. */
export type Price = { answer: bigint; decimals: number }

/** ETH and LPT alike. */
const TOKEN_DECIMALS = 18

/** The worth of an amount of wei in cents, rounded to the nearest. */
export function worthInCents(wei: bigint, { answer, decimals }: Price): bigint {
  const unit = 10n ** BigInt(TOKEN_DECIMALS + decimals - 2)
  return (wei * answer + unit / 2n) / unit
}

/**
 * Cents as dollars: `$4.10`, `4,10 $`; from a thousand dollars on without cents; an amount above zero is never
 * `$0.00`.
 */
export function formatDollars(wei: bigint, price: Price, locale: string = builtIn): string {
  const cents = worthInCents(wei, price)
  if (cents === 0n && wei > 0n) return `<${dollars(locale, 2).format(0.01)}`
  return cents < 100_000n
    ? dollars(locale, 2).format(Number(cents) / 100)
    : dollars(locale, 0).format((cents + 50n) / 100n)
}

const dollars = (locale: string, digits: number) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
