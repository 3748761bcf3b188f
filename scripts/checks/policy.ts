// Every page of a build has a Content-Security-Policy that names each of its inline scripts by hash, evaluates nothing
// and lets the page ask its own host and the chains' RPCs alone. Every language has the same pages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLanguage, languages } from '../setup/languages.ts'
import { type Allowed, hashOf, inlineScripts } from '../setup/policy.ts'
import { allowedOrigins, siteDir } from '../setup/site.ts'

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/?>/gi

const parse = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )

/** The problems of a page, as sentences. */
function problemsOf(html: string, { connect, frame }: Omit<Allowed, 'embed'>): string[] {
  const [found, ...more] = [...html.matchAll(META)]
  if (!found || more.length > 0) return [`has ${more.length + (found ? 1 : 0)} policies instead of one`]
  const policy = parse(found[1] ?? '')
  const scripts = policy.get('script-src') ?? []
  const firstScript = html.search(/<script\b/i)
  const unnamed = inlineScripts(html).filter((text) => !scripts.includes(hashOf(text)))
  const elsewhere = [...html.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/gi)]
  const loose = [...policy.values()].flat().filter((source) => source === "'unsafe-eval'" || source === '*')
  const asked = (policy.get('connect-src') ?? []).filter((source) => source !== "'self'").sort()
  return [
    ...(firstScript !== -1 && firstScript < found.index ? ['runs a script before its policy'] : []),
    ...unnamed.map((text) => `holds a script without its hash: ${text.slice(0, 60)}`),
    ...(scripts.includes("'unsafe-inline'") ? ["allows 'unsafe-inline' scripts"] : []),
    ...loose.map((source) => `allows ${source}`),
    ...(policy.get('default-src')?.join() === "'none'" ? [] : ["does not begin with default-src 'none'"]),
    ...repeatedMetas(html).map((name) => `says ${name} twice`),
    ...elsewhere.map(([tag]) => `fetches from elsewhere: ${tag}`),
    ...(/<[^>]+\son\w+=/i.test(html.replace(/<script\b[\s\S]*?<\/script>/gi, ''))
      ? ['has inline handlers']
      : []),
    ...((policy.get('frame-src') ?? []).join() === frame.join()
      ? []
      : [`may show ${policy.get('frame-src')} in a frame`]),
    ...(asked.join() === [...connect].sort().join() ? [] : [`may ask ${asked.join(', ') || 'nobody'}`]),
  ]
}

/**
 * The names that the head has more than once: readers differ in which one they take. Inks of light and dark are told
 * apart by `media`.
 */
function repeatedMetas(html: string): string[] {
  const names = [...html.matchAll(/<meta (?![^>]*\bmedia=)[^>]*\b(?:name|property)="([^"]+)"/gi)].map(
    ([, name = '']) => name,
  )
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

/** Pages that a language has and another lacks, or that are in another language than their folder, in sentences. */
function languageProblems(dir: string, pages: readonly string[]): string[] {
  const others = languages.slice(1)
  const isIn = (language: string) => (page: string) =>
    language === firstLanguage
      ? others.every((other) => !page.startsWith(`${other}/`))
      : page.startsWith(`${language}/`)
  const named = pages.filter(isIn(firstLanguage))
  return languages.flatMap((language) => {
    const folder = language === firstLanguage ? '' : `${language}/`
    const own = pages.filter(isIn(language))
    const spoken = (page: string) =>
      /<html[^>]*\blang="([^"]*)"/i.exec(readFileSync(join(dir, page), 'utf8'))?.[1]
    return [
      ...named.filter((page) => !own.includes(folder + page)).map((page) => `${folder}${page} is missing`),
      ...own.filter((page) => spoken(page) !== language).map((page) => `${page} is in ${spoken(page)}`),
    ]
  })
}

/** Those of the command line, or both that `npm test` builds. */
const pairs = process.argv.length > 2 ? process.argv.slice(2) : ['devnet', 'arbitrum-one']
let wrong = 0
for (const pair of pairs) {
  const dir = siteDir(pair)
  const { connect, frame } = await allowedOrigins({ NEXT_PUBLIC_PAIR: pair })
  const pages = readdirSync(dir, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
  const strangers = languageProblems(dir, pages)
  for (const problem of strangers) console.log(`out/${pair}/${problem}.`)
  wrong += strangers.length
  for (const page of pages) {
    const problems = problemsOf(readFileSync(join(dir, page), 'utf8'), { connect, frame })
    for (const problem of problems) console.log(`out/${pair}/${page} ${problem}.`)
    wrong += problems.length
  }
  if (pages.length === 0) wrong += 1
  console.log(`${pair}: ${pages.length} pages, which may ask ${connect.join(' and ')} beside their own host.`)
}
process.exit(wrong > 0 ? 1 : 0)
