/** LPT, LivepeerToken' and ETH alike. */
const DECIMALS = 18

/** Digits that `short` shows after the point. */
const SHORT_DIGITS = 4

/** The largest uint256 has 79 characters; anything far longer was not typed, and is refused before it costs anything. */
const LONGEST_TEXT = 200

const MAX_UINT256 = 2n ** 256n - 1n

export type AmountError =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'exponent'
  | 'comma'
  | 'too-many-decimals'
  | 'too-large'

export type ParsedAmount = { ok: true; amount: bigint } | { ok: false; error: AmountError }

/**
 * Reads what a person typed as a token amount, in wei. The only place where text becomes an amount: nothing is
 * guessed, so a comma is refused rather than read as a thousands or a decimal mark. Space around it is ignored.
 */
export function parseAmount(text: string): ParsedAmount {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('empty')
  if (trimmed.length > LONGEST_TEXT) return refuse(/^[\d.]+$/.test(trimmed) ? 'too-large' : 'not-a-number')
  if (/^-[\d.]/.test(trimmed)) return refuse('negative')
  if (/^\d*\.?\d+e[+-]?\d+$/i.test(trimmed)) return refuse('exponent')
  if (/^[\d.,]+$/.test(trimmed) && /\d/.test(trimmed) && trimmed.includes(',')) return refuse('comma')

  const match = /^(\d*)(?:\.(\d*))?$/.exec(trimmed)
  const whole = match?.[1] ?? ''
  const fraction = match?.[2] ?? ''
  if (match === null || whole + fraction === '') return refuse('not-a-number')
  if (fraction.length > DECIMALS) return refuse('too-many-decimals')

  const amount = BigInt((whole || '0') + fraction.padEnd(DECIMALS, '0'))
  return amount > MAX_UINT256 ? refuse('too-large') : { ok: true, amount }
}

function refuse(error: AmountError): ParsedAmount {
  return { ok: false, error }
}

/**
 * Writes an amount of wei for reading. `short` shows at most four decimals and rounds down, so that nobody is shown
 * more than there is; `exact` shows every digit.
 */
export function formatAmount(wei: bigint, style: 'short' | 'exact', locale = 'en-US'): string {
  const sign = wei < 0n ? '-' : ''
  const digits = (wei < 0n ? -wei : wei).toString().padStart(DECIMALS + 1, '0')
  const whole = digits.slice(0, -DECIMALS)
  const fraction = digits.slice(-DECIMALS)
  const shown = (style === 'exact' ? fraction : fraction.slice(0, SHORT_DIGITS)).replace(/0+$/, '')
  const point = decimalMark(locale)
  if (style === 'short' && shown === '' && BigInt(whole) === 0n && wei !== 0n) {
    return `${sign}<0${point}${'1'.padStart(SHORT_DIGITS, '0')}`
  }
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole))
  return sign + grouped + (shown === '' ? '' : point + shown)
}

/** The amount as `parseAmount` reads it back: no grouping, a point, every digit. For the max button. */
export function amountText(wei: bigint): string {
  const digits = wei.toString().padStart(DECIMALS + 1, '0')
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  return digits.slice(0, -DECIMALS) + (fraction === '' ? '' : `.${fraction}`)
}

function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  return parts.find((part) => part.type === 'decimal')?.value ?? '.'
}
