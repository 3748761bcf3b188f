/**
 * The language that this build speaks. In another language's build `language.<language>.ts` takes this file's place, as
 * `copy.<language>.ts` takes that of each `copy.ts`: see docs/architecture.md.
 */
export const language = 'en'

/** The locale in which numbers, dates and durations are written. */
export const locale = 'en-US'
