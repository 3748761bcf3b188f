#!/usr/bin/env node
// `npm start`: from a fresh clone to a page that can be used, with everything that it stands on.
import { installPackages } from './setup/install.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'

const say = (line) => process.stdout.write(`${line} …\n`)

try {
  checkNodeVersion()
  await installPackages(say)
  const { register } = await import('tsx/esm/api')
  register()
  const { launch } = await import('./launch.ts')
  await launch(process.argv.slice(2), say)
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
