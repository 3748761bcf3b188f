// A clone may lie anywhere. In a copy whose path has a blank, an umlaut and an apostrophe, the contracts compile, the first steps
// of `npm test` run and the local Arbitrum starts. Its pages are built in such a folder by reproducible.ts.
import { cpSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
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

const START = `
import { freePort } from './devnet/freePort.ts'
import { startDevnet } from './devnet/start.ts'
const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
await devnet.stop()
process.exit(0)
`

const { folder, parent } = oddFolder()
const node = (what: string, ...args: readonly string[]) =>
  runOrThrow(what, process.execPath, args, {
    cwd: folder,
    onOutput: (text) => void process.stdout.write(text),
  })

try {
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.has(relative(root, path)),
    verbatimSymlinks: true,
  })
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'))
  const bootstrap = 'scripts/bootstrap/run.mjs'
  await node('Compiling the contracts', bootstrap, 'test', 'contracts compile')
  await node('Reading the command line of the local Arbitrum', bootstrap, 'devnet', '--help')
  await node('The format of Solidity', bootstrap, 'test', 'Solidity is formatted')
  await node('The check of the ABIs', bootstrap, 'test', 'ABIs match')
  await node('Starting the local Arbitrum', '--import', 'tsx', '--input-type=module', '--eval', START)
} catch (error) {
  process.stderr.write(`In ${folder}: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  rmSync(parent, { recursive: true, force: true })
}
