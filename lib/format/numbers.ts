import { locale as builtIn } from './language'

/** A count or a block number, grouped as the language does it. */
export function formatCount(count: number | bigint, locale: string = builtIn): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** A whole number of hundredths as a percentage: `50%`, `50 %`. */
export function formatPercent(percent: number, locale: string = builtIn): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(percent) / 100)
}

/** Parts per million as a percentage, to the hundredth: `12.5%`, `12,5 %`. */
export function formatShare(partsPerMillion: bigint, locale: string = builtIn): string {
  const form = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return form.format(Number(partsPerMillion) / 1e6)
}

/** A gas price in gwei, as precise as it is of use: `12.3`, `0.0125`. */
export function formatGwei(wei: bigint, locale: string = builtIn): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(Number(wei) / 1e9)
}

/** A sentence for each way in which a language counts; `#` stands for the number. */
export type Forms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** The form that goes with `count`, with the number in it: `plural(2, { one: '# lock', other: '# locks' })`. */
export function plural(count: number | bigint, forms: Forms, locale: string = builtIn): string {
  const form = forms[new Intl.PluralRules(locale).select(Number(count))] ?? forms.other
  return form.replaceAll('#', formatCount(count, locale))
}
