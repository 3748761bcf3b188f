import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { findChromium } from '../../scripts/setup/browser'
import { bin } from '../../scripts/setup/root'
import { run } from '../../scripts/setup/run'
import { STAGE, type Stage } from './stage'

/** One journey as it went. */
export type Journey = {
  title: string
  isOk: boolean
  seconds: number
  steps: readonly Timed[]
  error: string | null
}
type Timed = { title: string; seconds: number }

/** The fields that are read of Playwright's report in JSON. */
const resultSchema = v.object({
  duration: v.number(),
  steps: v.optional(v.array(v.object({ title: v.string(), duration: v.number() })), []),
  errors: v.optional(v.array(v.object({ message: v.optional(v.string(), '') })), []),
})
const reportSchema = v.object({
  errors: v.array(v.object({ message: v.optional(v.string(), '') })),
  suites: v.array(
    v.object({
      specs: v.array(
        v.object({
          title: v.string(),
          ok: v.boolean(),
          tests: v.array(v.object({ results: v.array(resultSchema) })),
        }),
      ),
    }),
  ),
})

/**
 * Has a browser make the journeys.
 * @throws Error when the browser or the runner did not come as far as to report
 */
export async function runJourneys(stage: Stage): Promise<readonly Journey[]> {
  const CHROMIUM_PATH = await findChromium((line) => process.stderr.write(`${line} …\n`))
  const reportFile = join(tmpdir(), `rehearsal-${process.pid}.json`)
  const env = { CHROMIUM_PATH, [STAGE]: JSON.stringify(stage), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
  try {
    const args = ['test', '--config', 'rehearse/pages/playwright.config.ts']
    const { output } = await run(bin('playwright'), args, { env })
    return readReport(reportFile, output)
  } finally {
    rmSync(reportFile, { force: true })
  }
}

function readReport(path: string, output: string): readonly Journey[] {
  const { suites, errors } = v.parse(reportSchema, JSON.parse(readOr(path, output)))
  const [error] = errors
  if (error) throw new Error(`The journeys could not be made: ${error.message}`)
  return suites.flatMap(({ specs }) =>
    specs.map(({ title, ok, tests }) => {
      const result = tests.at(-1)?.results.at(-1)
      return {
        title,
        isOk: ok && result !== undefined,
        seconds: (result?.duration ?? 0) / 1_000,
        steps: (result?.steps ?? []).map((step) => ({ title: step.title, seconds: step.duration / 1_000 })),
        error: result?.errors.map(({ message }) => message).join('\n') || null,
      }
    }),
  )
}

function readOr(path: string, output: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(
      `The browser's journeys did not begin:\n${output.trim().split('\n').slice(-20).join('\n')}`,
    )
  }
}
