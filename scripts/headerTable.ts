// Writes the table of docs/hosting.md from public/_headers. `npm run headers`
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/root.ts'

const MARKS = /(?<=<!-- from public\/_headers: npm run headers -->\n)[\s\S]*?(?=<!-- end -->)/

/** The document with its table made anew from the text of a `_headers` file. */
export function withTable(document: string, headers: string): string {
  if (!MARKS.test(document)) throw new Error('The document has no place for the table of headers.')
  return document.replace(MARKS, `\n${table(headers)}\n\n`)
}

/**
 * One row for each header, in Markdown.
 * @throws a sentence when a header has no comment above it that says why
 */
function table(headers: string): string {
  const rows = ['| header | for | why |', '|---|---|---|']
  let [path, why] = ['', '']
  for (const line of headers.split('\n').slice(1)) {
    if (line.startsWith('/')) path = line.trim()
    else if (line.trim().startsWith('#')) why = line.trim().slice(1).trim()
    else if (line.trim() !== '') {
      if (why === '') throw new Error(`No comment in public/_headers says why there is ${line.trim()}`)
      rows.push(`| \`${line.trim()}\` | ${path === '/*' ? 'everything' : `\`${path}\``} | ${why} |`)
      why = ''
    }
  }
  return rows.join('\n')
}

/** Both files as they are, and the document as it has to be. */
export function readHosting(): { path: string; document: string; wanted: string } {
  const path = join(root, 'docs/hosting.md')
  const document = readFileSync(path, 'utf8')
  return { path, document, wanted: withTable(document, readFileSync(join(root, 'public/_headers'), 'utf8')) }
}

if (process.argv[1] === import.meta.filename) {
  const { path, wanted } = readHosting()
  writeFileSync(path, wanted)
}
