// A clone may lie anywhere. In a copy whose path has a blank, an umlaut and an apostrophe the first steps of `npm test` run, one
// file of conformance does, the local Arbitrum starts, and `npm run build`, after one that was killed, makes a whole release: of
// the pair that no other step builds.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { linkPackages } from '../setup/linkPackages.ts'
import { root } from '../setup/root.ts'
import { runOrThrow } from '../setup/run.ts'
import { oddFolder } from './oddFolder.ts'

/** Not copied: what a clone does not have. */
const left = new Set([
  'node_modules',
  'out',
  '.next',
  '.cache',
  '.git',
  'test-results',
  join('contracts', 'out'),
  join('contracts', 'cache'),
  join('contracts', 'node_modules'),
])

/** The steps of `npm test` that come before any build, by their names. */
const FIRST_STEPS = [
  'formatting and lint',
  'contracts compile',
  'Solidity is formatted',
  'types',
  'the arrow of imports',
  'ABIs match',
]
const CONFORMANCE = 'devnet/conformance/checkScript.devnet.test.ts'
const PAIR = 'arbitrum-sepolia'

/** In milliseconds after it has begun. */
const IN_THE_BUILD = 3_000

const START = `
import { freePort } from './devnet/freePort.ts'
import { startDevnet } from './devnet/start.ts'
const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
await devnet.stop()
process.exit(0)
`

const vitest = join('node_modules', 'vitest', 'vitest.mjs')
const { folder, parent } = oddFolder()
const node = (what: string, ...args: readonly string[]) =>
  runOrThrow(what, process.execPath, args, {
    cwd: folder,
    onOutput: (text) => void process.stdout.write(text),
  })

/** Begins a build, and kills it in Next's. */
async function killedBuild(bootstrap: string): Promise<void> {
  const child = spawn(process.execPath, [bootstrap, 'build', '--pair', PAIR], { cwd: folder })
  const ended = once(child, 'exit')
  const begun = new Promise<void>((resolve) =>
    child.stdout.on('data', (text) => String(text).includes('Building the app') && resolve()),
  )
  await Promise.race([begun.then(() => delay(IN_THE_BUILD)), ended])
  if (!child.kill('SIGKILL')) throw new Error('The build ended before it was killed.')
  await ended
}

try {
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.has(relative(root, path)),
    verbatimSymlinks: true,
  })
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'))
  const bootstrap = 'scripts/bootstrap/run.mjs'
  for (const step of FIRST_STEPS) await node(step, bootstrap, 'test', step)
  await node('Reading the command line of the local Arbitrum', bootstrap, 'devnet', '--help')
  await node('Starting the local Arbitrum', '--import', 'tsx', '--input-type=module', '--eval', START)
  await node('Conformance', vitest, 'run', '--project', 'devnet', CONFORMANCE)
  await killedBuild(bootstrap)
  await node('The build', bootstrap, 'build', '--pair', PAIR)
  for (const check of ['policy', 'release'])
    await node(`The check of the build's ${check}`, '--import', 'tsx', `scripts/checks/${check}.ts`, PAIR)
} catch (error) {
  process.stderr.write(`In ${folder}: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  rmSync(parent, { recursive: true, force: true })
}
