import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const list: readonly { code: string }[] = JSON.parse(
  readFileSync(join(root, 'lib/format/languages.json'), 'utf8'),
)

/** The codes of the app's languages. The first one's export is at the root of a site, the others' in folders of their names. */
export const languages: readonly string[] = list.map(({ code }) => code)

/** The language whose export is at the root of a site. */
export const firstLanguage: string = languages[0] ?? 'en'
