import { locale as builtIn } from './language'

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
  | 'ambiguous'
  | 'too-many-decimals'
  | 'too-large'

export type ParsedAmount = { ok: true; amount: bigint } | { ok: false; error: AmountError }

/**
 * Reads what a person typed as a token amount, in wei. The only place where text becomes an amount: nothing is
 * guessed, so that a text with two readings is refused (see `splitNumber`). Space around it is ignored.
 * @param locale the language of the usual decimal mark
 */
export function parseAmount(text: string, locale: string = builtIn): ParsedAmount {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('empty')
  if (trimmed.length > LONGEST_TEXT) return refuse(/^[\d.,]+$/.test(trimmed) ? 'too-large' : 'not-a-number')
  if (/^-[\d.,]/.test(trimmed)) return refuse('negative')
  if (/^\d*[.,]?\d+e[+-]?\d+$/i.test(trimmed)) return refuse('exponent')

  const number = splitNumber(trimmed, decimalMark(locale))
  if (typeof number === 'string') return refuse(number)
  const { whole, fraction } = number
  if (fraction.length > DECIMALS) return refuse('too-many-decimals')
  const amount = BigInt((whole || '0') + fraction.padEnd(DECIMALS, '0'))
  return amount > MAX_UINT256 ? refuse('too-large') : { ok: true, amount }
}

type SplitNumber = { whole: string; fraction: string }

/**
 * Point and comma are each the decimal mark of some readers and part the thousands of others, and phones offer the one of
 * the country, not of the page. So one mark alone is the decimal mark, whichever it is, unless it may as well part thousands:
 * - the page's own mark, as in an English `1.500`: three decimals of which the last is a zero, which nobody writes;
 * - the other mark, as in an English `1,234`: any three decimals.
 * Marks of which only one reading is possible are read so: `1,234.5`, `1.234,5`, `1,234,567`.
 */
function splitNumber(text: string, own: string): SplitNumber | 'not-a-number' | 'ambiguous' {
  const lone = /^(\d*)([.,]?)(\d*)$/.exec(text)
  if (lone !== null) {
    const [, whole = '', mark = '', fraction = ''] = lone
    if (whole + fraction === '') return 'not-a-number'
    const partsThousands = mark !== '' && /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3
    return partsThousands && (mark !== own || fraction.endsWith('0')) ? 'ambiguous' : { whole, fraction }
  }
  const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/.exec(text)
  if (grouped === null) return 'not-a-number'
  return { whole: (grouped[1] ?? '').replace(/[.,]/g, ''), fraction: grouped[3] ?? '' }
}

function refuse(error: AmountError): ParsedAmount {
  return { ok: false, error }
}

/**
 * Writes an amount of wei for reading. `short` shows at most four decimals and rounds down, so that nobody is shown
 * more than there is; `exact` shows every digit.
 */
export function formatAmount(wei: bigint, style: 'short' | 'exact', locale: string = builtIn): string {
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

/** An amount of wei in three digits or so, for where there is no room: `10.2K`. Rounds down, like `short`. */
export function compactAmount(wei: bigint, locale: string = builtIn): string {
  const smallest = 10n ** BigInt(DECIMALS - 2)
  if (wei > 0n && wei < smallest) return `<${new Intl.NumberFormat(locale).format(0.01)}`
  const hundredths = Number(wei / smallest) / 100
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    roundingMode: 'trunc',
  }).format(hundredths)
}

/** The amount as a person types it: no grouping, every digit, the decimal mark of the language. For the max button. */
export const amountText = (wei: bigint, locale: string = builtIn): string =>
  amountParameter(wei).replace('.', decimalMark(locale))

/** The amount for a link: the same in every language, with a point. `typedParameter` turns it into the typed form. */
export function amountParameter(wei: bigint): string {
  const digits = wei.toString().padStart(DECIMALS + 1, '0')
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  return digits.slice(0, -DECIMALS) + (fraction === '' ? '' : `.${fraction}`)
}

/** The amount in a link, as it is typed in the language. A text that is no amount is left for `parseAmount` to refuse. */
export const typedParameter = (text: string, locale: string = builtIn): string =>
  /^\d+\.\d+$/.test(text)
    ? text.replace(/0+$/, '').replace(/\.$/, '').replace('.', decimalMark(locale))
    : text

function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  return parts.find((part) => part.type === 'decimal')?.value ?? '.'
}
