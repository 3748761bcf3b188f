#!/usr/bin/env node
// forge, as npm installed it, but with its exit code: the launcher in its package exits with 0 whatever forge says, so
// that a failing test would pass.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const platform = process.platform
const architecture = process.arch === 'x64' ? 'amd64' : process.arch
const name = `@foundry-rs/forge-${platform}-${architecture}/bin/forge${platform === 'win32' ? '.exe' : ''}`

const { status, error } = spawnSync(binary(), process.argv.slice(2), { stdio: 'inherit' })
if (error) process.stderr.write(`forge did not start: ${error.message}\n`)
process.exit(status ?? 1)

function binary() {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    process.stderr.write(
      `There is no forge for ${platform} on ${process.arch}: the package ${name} is missing.\n`,
    )
    process.exit(1)
  }
}
