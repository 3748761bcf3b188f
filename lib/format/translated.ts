/**
 * The type of a translation of `Words`: the same sentences under the same names, with the same arguments. Each
 * language has its own words for a sentence.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends number | boolean | undefined | null
    ? Words
    : Words extends (...words: infer Arguments) => infer Sentence
      ? (...words: Arguments) => Translated<Sentence>
      : { readonly [Name in keyof Words]: Translated<Words[Name]> }
