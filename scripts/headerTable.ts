// Writes the table of docs/hosting.md from scripts/hosting/hostHeaders.ts. `npm run headers`
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HostHeader, hostHeaders } from './hosting/hostHeaders.ts'
import { root } from './setup/root.ts'

const MARKS =
  /(?<=<!-- from scripts\/hosting\/hostHeaders\.ts: npm run headers -->\n)[\s\S]*?(?=<!-- end -->)/

/** The document with its table made anew. */
export function withTable(document: string, headers: readonly HostHeader[]): string {
  if (!MARKS.test(document)) throw new Error('The document has no place for the table of headers.')
  return document.replace(MARKS, `\n${table(headers)}\n\n`)
}

/** One row for each header, in Markdown. */
function table(headers: readonly HostHeader[]): string {
  const rows = headers.map(
    ({ path, name, value, why }) =>
      `| \`${name}: ${value}\` | ${path === '/*' ? 'everything' : `\`${path}\``} | ${why} |`,
  )
  return ['| header | for | why |', '|---|---|---|', ...rows].join('\n')
}

/** Both files as they are, and the document as it has to be. */
export function readHosting(): { path: string; document: string; wanted: string } {
  const path = join(root, 'docs/hosting.md')
  const document = readFileSync(path, 'utf8')
  return { path, document, wanted: withTable(document, hostHeaders()) }
}

if (process.argv[1] === import.meta.filename) {
  const { path, wanted } = readHosting()
  writeFileSync(path, wanted)
}
