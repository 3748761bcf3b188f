// forge, as npm installed it: `npx tsx scripts/forge.ts <what forge takes>`.
import { spawnSync } from 'node:child_process'
import { forgeBinary } from './setup/forgeBinary.ts'

try {
  const { status, error } = spawnSync(forgeBinary(), process.argv.slice(2), { stdio: 'inherit' })
  if (error) throw new Error(`forge did not start: ${error.message}`)
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
