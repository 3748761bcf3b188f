#!/usr/bin/env node
// `npm run devnet`: the local Arbitrum alone, or, with a verb, one that is already running.
import { buildContracts } from './setup/contracts.mjs'
import { installPackages } from './setup/install.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'

const say = (line) => process.stderr.write(`${line} …\n`)

try {
  checkNodeVersion()
  await installPackages(say)
  await buildContracts(say)
  const { register } = await import('tsx/esm/api')
  register()
  await import('../devnet/cli.ts')
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
