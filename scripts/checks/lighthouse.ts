// Lighthouse's mobile profile on every page: a slow phone on a slow network. Fails below the scores of `LEAST`.
//
// It measures the build for local chains on a local Arbitrum, served compressed: the whole product with figures that
// arrive from two chains. It is heavier than a build for a real network by the local tools, so that a score that holds
// here holds there. Network and phone are simulated from the page's requests and from the processor time that it used,
// so that other programs on this machine cost little. Their cost also falls on an empty page: a page that is too slow
// is compared with that one, measured right after it, and of up to five such pairs the first that holds counts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { freePort } from '../../devnet/freePort.ts'
import { startDevnet } from '../../devnet/start.ts'
import { serveSite } from '../serve.ts'
import { findChromium } from '../setup/browser.ts'
import { languages } from '../setup/languages.ts'
import { buildSite, siteDir } from '../setup/site.ts'
import { countCpuTime } from './cpuTime.ts'
import { compressedCopy, pagesIn } from './pages.ts'

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

/** One run: scores out of 100, those that are too low, the measures behind the speed, and what costs points elsewhere. */
type Measured = {
  scores: Record<string, number>
  low: readonly Category[]
  measures: readonly string[]
  faults: readonly string[]
}

const LEAST: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}
const RUNS = 5

/** The page with the least on it: the same frame and framework, and one sentence. */
const CONTROL = '/404/'

/** The control page has 100 where nothing else runs, so these are the points that a page may lose by what is on it. */
const MAY_LOSE = 100 - LEAST.performance

/**
 * Lighthouse takes the phone for four times as slow as a good desktop, and how fast this machine is it measures by a benchmark
 * of its own. 1,500 is where it counts a machine among the good desktops; a slower one is allowed for.
 */
const DESKTOP = 1_500

const all: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo']

/** A further language is the same code with other words: its speed is not measured again. */
const categoriesOf = (page: string): readonly Category[] =>
  languages.slice(1).some((language) => page.startsWith(`/${language}/`))
    ? all.filter((id) => id !== 'performance')
    : all

const say = (line: string) => process.stdout.write(`  ${line} …\n`)

/** Lighthouse's result, from a trace in which every task takes the processor time that it used. */
async function audit(url: string, categories: readonly Category[], port: number): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  // No screenshot of the whole page: it is in no score.
  const settings: Flags = {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
    disableFullPageScreenshot: true,
  }
  try {
    await lighthouse(url, { ...settings, gatherMode: dir })
    const file = join(dir, 'defaultPass.trace.json')
    if (categories.includes('performance')) {
      const trace = JSON.parse(readFileSync(file, 'utf8'))
      const { BenchmarkIndex } = JSON.parse(readFileSync(join(dir, 'artifacts.json'), 'utf8'))
      countCpuTime(trace.traceEvents, Math.min(1, BenchmarkIndex / DESKTOP))
      writeFileSync(file, JSON.stringify(trace))
    }
    const audited = await lighthouse(url, { ...settings, auditMode: dir })
    if (!audited) throw new Error(`Lighthouse has no result for ${url}`)
    return audited.lhr
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const measures = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

async function measure(url: string, categories: readonly Category[], port: number): Promise<Measured> {
  const lhr = await audit(url, categories, port)
  if (lhr.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${lhr.runtimeError.message}`)
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
  )
  const faults = categories
    .filter((id) => id !== 'performance')
    .flatMap((id) => lhr.categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => lhr.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title, details }) => [title, ...itemsOf(details).map(inWords)].join('\n    '))
  return {
    scores,
    low: categories.filter((id) => (scores[id] ?? 0) < LEAST[id]),
    measures: measures.map((id) => lhr.audits[id]?.displayValue ?? ''),
    faults,
  }
}

/** The things that an audit found, of which it has several kinds of tables. */
const itemsOf = (details: object | undefined): unknown[] =>
  details && 'items' in details && Array.isArray(details.items) ? details.items : []

const inWords = (item: unknown): string => JSON.stringify(item)

/** The first run in which nothing is too low, or else the one with the best performance. */
async function best(site: string, page: string, port: number): Promise<Measured> {
  const once = () => measureBesideControl(site, page, port)
  let found = await once()
  for (let run = 1; run < RUNS && found.low.length > 0; run++) {
    const again = await once()
    if (again.low.length === 0 || (again.scores.performance ?? 0) > (found.scores.performance ?? 0))
      found = again
  }
  return found
}

/** A page that is too slow is forgiven what the control page loses in the same moment. */
async function measureBesideControl(site: string, page: string, port: number): Promise<Measured> {
  const measured = await measure(site + page, categoriesOf(page), port)
  if (!measured.low.includes('performance')) return measured
  const control = await measure(site + CONTROL, ['performance'], port)
  const least = (control.scores.performance ?? 0) - MAY_LOSE
  if ((measured.scores.performance ?? 0) < least) return measured
  return {
    ...measured,
    low: measured.low.filter((id) => id !== 'performance'),
    faults: [
      ...measured.faults,
      `A page with nothing on it has ${control.scores.performance} in the same moment.`,
    ],
  }
}

/** A local Arbitrum, the site on it and a browser that Lighthouse can speak to; ends all of them afterwards. */
async function withPages(read: (url: string, port: number) => Promise<void>): Promise<void> {
  const endings: (() => void | Promise<void>)[] = []
  try {
    const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
    endings.push(() => devnet.stop())
    const copy = compressedCopy(siteDir('devnet'))
    endings.push(copy.remove)
    const site = await serveSite({ dir: copy.dir, port: 0, devnetUrl: devnet.info.l2.rpcUrl })
    endings.push(() => site.close())
    const port = await freePort()
    const browser = await chromium.launch({
      executablePath: await findChromium(say),
      args: [
        '--no-sandbox',
        `--remote-debugging-port=${port}`,
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
    endings.push(() => browser.close())
    await read(site.url, port)
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

const row = (cells: readonly string[]) =>
  `${cells.map((cell, i) => cell.padEnd(i === 0 ? 16 : 15)).join('')}\n`
const tooLow: string[] = []
/** All of them, or those that are named: `npm run lighthouse -- /reserves/`. */
function chosenPages() {
  const named = process.argv.slice(2)
  const pages = pagesIn(siteDir('devnet'))
  const unknown = named.filter((page) => !pages.includes(page))
  if (pages.length === 0 || unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}`)
  return named.length === 0 ? pages : named
}

await buildSite('devnet', say)
await withPages(async (url, port) => {
  process.stdout.write(row(['page', ...all, 'first paint', 'largest', 'blocked', 'shift']))
  for (const page of chosenPages()) {
    const { scores, low, measures, faults } = await best(url, page, port)
    const cells = all.map((id) => `${scores[id] ?? ''}${low.includes(id) ? ' (!)' : ''}`)
    process.stdout.write(row([page, ...cells, ...measures]))
    for (const fault of faults) process.stdout.write(`  ${fault}\n`)
    if (low.length > 0) tooLow.push(page)
  }
})
const least = all.map((id) => `${id} ${LEAST[id]}`).join(', ')
const verdict = tooLow.length === 0 ? 'Every page has it.' : `Below: ${tooLow.join(', ')}.`
process.stdout.write(`At least ${least}. ${verdict}\n`)
process.exit(tooLow.length > 0 ? 1 : 0)
