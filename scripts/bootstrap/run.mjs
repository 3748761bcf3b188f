#!/usr/bin/env node
// @ts-check
// `node scripts/bootstrap/run.mjs <command> [options]`: what `npm start`, `npm test` and others run. The files of this folder
// are plain JavaScript because they run before any package is installed; everything after that is TypeScript.
import { checkNodeVersion } from './nodeVersion.mjs'
import { installPackages } from './packages.mjs'

const [command = '', ...args] = process.argv.slice(2)

try {
  checkNodeVersion()
  // Verbs of `npm run devnet` answer in JSON: what is said meanwhile goes beside it.
  await installPackages((line) => process.stderr.write(`${line}\n`))
  const { register } = await import('tsx/esm/api')
  register()
  /** @type {{ main: (args: readonly string[]) => Promise<void> }} */
  const { main } = await import(`../${command}.ts`)
  await main(args)
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
