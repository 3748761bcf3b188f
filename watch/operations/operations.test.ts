import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { zeroHash } from 'viem'
import { afterAll, describe, expect, it } from 'vitest'
import { metricsOf } from '../serve/metrics'
import { everything } from '../testing/everything'

const here = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every metric that there can be. */
const served = new Set(
  metricsOf(everything, 0).flatMap(({ name, samples }) => (samples.length > 0 ? [name] : [])),
)

/** The metrics that an expression of Prometheus names. */
const named = (expression: string) => expression.match(/\b(?:lpt|process)_[a-z_0-9]+/g) ?? []

const dashboardSchema = v.object({
  panels: v.array(v.object({ title: v.string(), targets: v.array(v.object({ expr: v.string() })) })),
})

describe('the dashboard and the rules', () => {
  const dashboard = v.parse(dashboardSchema, JSON.parse(here('grafana.json')))
  const drawn = dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => named(expr)))
  const expressions = [...here('alerts.yml').matchAll(/^ +expr: (.+)$/gm)].map(
    ([, expression = '']) => expression,
  )

  it('name metrics that are served, and no other', () => {
    expect(drawn.filter((name) => !served.has(name))).toEqual([])
    const ruled = expressions.flatMap(named)
    expect(ruled.length).toBeGreaterThan(10)
    expect(ruled.filter((name) => !served.has(name))).toEqual([])
  })

  it('leave out none but those that need no picture', () => {
    const missing = [...served].filter(
      (name) => !drawn.includes(name) && !expressions.some((one) => one.includes(name)),
    )
    expect(missing.toSorted()).toEqual([
      'lpt_bridge_assertion_newest_block',
      'lpt_bridge_head_block',
      'lpt_endpoint_head_block',
      'lpt_watch_last_look_timestamp_seconds',
      'process_start_time_seconds',
    ])
  })

  it('are described in docs/watching.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/watching.md'), 'utf8')
    expect([...served].filter((name) => !page.includes(`\`${name}`))).toEqual([])
  })
})

describe('the watcher in one file', () => {
  it('is what the container and the service run', async () => {
    const file = join(folder, 'watch.mjs')
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-watch.ts', file])
    for (const name of ['Dockerfile', 'lpt-bridge-watch.service']) expect(here(name)).toContain('/watch.mjs')
    // From a folder without packages: it has all that it needs.
    const run = (...args: readonly string[]) =>
      new Promise<{ code: number | null; stderr: string }>((resolve) => {
        const child = execFile(process.execPath, [file, ...args], { cwd: folder }, (_, __, stderr) =>
          resolve({ code: child.exitCode, stderr }),
        )
      })
    expect(await run('--pair', 'moon')).toMatchObject({ code: 2, stderr: expect.stringContaining('--pair') })
    const early = await run('--pair', 'arbitrum-sepolia', '--act', 'claim', '--follow', zeroHash)
    expect(early).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/is not deployed|WATCH_KEEPER_KEY/),
    })
  })
})
