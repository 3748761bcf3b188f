#!/usr/bin/env node
// `npm test`: everything that must hold, in the order in which a mistake is cheapest to find.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './setup/browser.mjs'
import { buildContracts } from './setup/contracts.mjs'
import { installPackages } from './setup/install.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { bin, root } from './setup/root.mjs'
import { run } from './setup/run.mjs'
import { buildSite } from './setup/site.mjs'

const say = (line) => process.stdout.write(`  ${line} …\n`)
const node = process.execPath

/** Each check: what must hold, and how that is seen. A check fails by an exit code or by an error. */
const checks = [
  ['packages are installed', () => installPackages(say)],
  ['formatting and lint', () => exec(bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.'])],
  ['contracts compile', () => buildContracts(say)],
  ['Solidity is formatted', () => exec(bin('forge'), ['fmt', '--root', 'contracts', '--check'])],
  ['types', typesHold],
  [
    'the arrow of imports',
    () => exec(bin('depcruise'), ['app', 'components', 'lib', 'devnet', 'e2e', '--config']),
  ],
  ['ABIs match the contracts', () => tsx('scripts/generate-abi.ts', '--check')],
  ['contract tests', () => exec(bin('forge'), ['test', '--root', 'contracts'])],
  ['contract tests reach every line and branch', () => tsx('scripts/coverage-contracts.ts')],
  ['gas below the reverse gateways', () => tsx('scripts/bench/gas.ts', '--check')],
  ['unit tests', () => exec(bin('vitest'), ['run', '--project', 'unit'])],
  ['conformance with the Arbitrum SDK', () => exec(bin('vitest'), ['run', '--project', 'devnet'])],
  ['the app builds for the local chains', () => buildSite('devnet', say)],
  ['the app builds for Arbitrum One', () => buildSite('arbitrum-one', say)],
  [
    'nothing local is in the build for Arbitrum One',
    () => exec(node, ['scripts/checks/no-devnet-in-build.mjs']),
  ],
  ['every page carries a strict policy', () => exec(node, ['scripts/checks/policy.mjs'])],
  ["vendors' wallets come when they are picked", () => tsx('scripts/checks/wallets.mjs')],
  ['what ships has no known vulnerability', () => exec(node, ['scripts/checks/audit.mjs'])],
  ['JavaScript within its budget', () => tsx('scripts/checks/size.mjs')],
  ['two builds give the same bytes', () => exec(node, ['scripts/checks/reproducible.mjs'])],
  ['every page is fast and fit on a phone', () => tsx('scripts/checks/lighthouse.mjs')],
  ['journeys in a browser', journeysHold],
]

async function typesHold() {
  await exec(bin('next'), ['typegen'])
  await exec(bin('tsc'), ['--noEmit', '-p', '.'])
}

async function journeysHold() {
  const chromium = await findChromium(say)
  await exec(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts'], { CHROMIUM_PATH: chromium })
}

const tsx = (...args) => exec(node, ['--import', 'tsx', ...args])

async function exec(command, args, env = {}) {
  const { code } = await run(command, args, { live: true, env: { FORCE_COLOR: '0', ...env } })
  if (code !== 0) throw new Error(`exit code ${code}`)
}

const only = process.argv[2]
const chosen = only ? checks.filter(([name]) => name.includes(only)) : checks
const failed = []

try {
  checkNodeVersion()
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  for (const [name, check] of chosen) {
    const started = Date.now()
    process.stdout.write(`\n── ${name}\n`)
    const error = await check().then(
      () => undefined,
      (reason) => reason,
    )
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${error ? '✗' : '✓'} ${name} (${seconds} s)${error ? `: ${error.message}` : ''}\n`)
    if (error) failed.push(name)
    if (error && (name === 'packages are installed' || name === 'contracts compile')) break
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

if (failed.length > 0) process.stdout.write(`\nWhat does not hold: ${failed.join('; ')}.\n`)
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`)
process.exit(failed.length > 0 || chosen.length === 0 ? 1 : 0)
