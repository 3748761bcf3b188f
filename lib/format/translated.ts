/**
 * What a translation of `Words` has to be: the same sentences under the same names, with the same arguments. Whatever a
 * sentence says in English, another language says in its own words.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends number | boolean | undefined | null
    ? Words
    : Words extends (...words: infer Arguments) => infer Sentence
      ? (...words: Arguments) => Translated<Sentence>
      : { readonly [Name in keyof Words]: Translated<Words[Name]> }
