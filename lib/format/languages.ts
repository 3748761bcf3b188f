import { language } from './language'
import list from './languages.json'

/** A language of the site, with the words that offer it: they are in that language, wherever they stand. */
export type Language = { code: string; name: string; offer: string; close: string }

/** All of them; the first is at the root of the site, the others in folders of their codes. */
export const languages: readonly Language[] = list

/** Those that this page is not in. */
export const otherLanguages: readonly Language[] = languages.filter(({ code }) => code !== language)

/**
 * The path of a page in the language `code`, from the root of the site; `path` is its path within a language
 * (`/stake/`).
 */
export const pathIn = (code: string, path: string): string =>
  code === languages[0]?.code ? path : `/${code}${path}`

/** A whole address, to be given away, of the page at `path` in the language that is being read. */
export const addressOf = (path: string, origin: string): string => origin + pathIn(language, path)

/** The first language that the reader prefers and the site speaks, of `preferred` as browsers tell it: `de-AT`, `en`. */
export function preferredLanguage(preferred: readonly string[]): Language | undefined {
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0])
  const first = codes.find((code) => languages.some((language) => language.code === code))
  return languages.find(({ code }) => code === first)
}
