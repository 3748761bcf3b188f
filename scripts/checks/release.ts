// Builds are whole releases: the manifest names what is there, and on a host that only hands out files every page answers at
// its own address, in every language, with all that it names; what is installed and shared from there speaks it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HEADERS_FILE } from '../hosting/hostFiles.ts'
import { BUILD_RECORD, MANIFEST } from '../hosting/releaseFiles.ts'
import { servePlain } from '../hosting/servePlain.ts'
import { siteDir } from '../setup/site.ts'
import { SAME, verifyRelease } from '../verify-release.ts'
import { strangersIn } from './inItsLanguage.ts'
import { pagesIn } from './pages.ts'
import { sha256 } from './treeHash.ts'

/** Paths of this site in the tags of a page. */
const named = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img|a)\b[^>]*?\b(?:src|href)="(\/[^"#?]*)/gi)].map(
    ([, path = '']) => path,
  )

/** The files named by the pages of a site that do not answer, as sentences. */
async function unanswered(url: string, pages: readonly string[]): Promise<string[]> {
  const asked = new Map<string, string>()
  for (const page of pages) {
    const answer = await fetch(url + page)
    if (answer.status !== 200) asked.set(page, 'its own address')
    else for (const path of named(await answer.text())) asked.set(path, page)
  }
  const missing: string[] = []
  for (const [path, by] of asked) {
    const { status, body } = await fetch(url + path)
    await body?.cancel()
    if (status !== 200) missing.push(`${path}, which ${by} names, answers ${status}`)
  }
  return missing
}

/** Those of the command line, or both that `npm test` builds. */
const pairs = process.argv.length > 2 ? process.argv.slice(2) : ['devnet', 'arbitrum-one']
let wrong = 0
const say = (line: string) => process.stdout.write(`  ${line}\n`)
for (const pair of pairs) {
  const dir = siteDir(pair)
  const manifest = join(dir, MANIFEST)
  const site = await servePlain(dir, JSON.parse(readFileSync(join(dir, HEADERS_FILE), 'utf8')))
  try {
    say(`${pair}:`)
    for (const place of [dir, site.url])
      if ((await verifyRelease({ place, manifest, withHeaders: true }, say)) !== SAME) wrong += 1
    const pages = pagesIn(dir)
    const missing = [...(await unanswered(site.url, pages)), ...strangersIn(dir)]
    for (const line of missing) say(`${line}.`)
    const record: { sha256: string } = JSON.parse(readFileSync(join(dir, BUILD_RECORD), 'utf8'))
    if (record.sha256 !== sha256(readFileSync(manifest))) {
      say(`${BUILD_RECORD} names another hash than that of ${MANIFEST}.`)
      wrong += 1
    }
    say(`${pages.length} pages answer at their own address: ${pages.join(' ')}`)
    wrong += missing.length + (pages.length === 0 ? 1 : 0)
  } finally {
    await site.close()
  }
}
process.exit(wrong > 0 ? 1 : 0)
