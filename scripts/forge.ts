// forge, as npm installed it: `npx tsx scripts/forge.ts <what forge takes>`.
import { runForgeSync } from './setup/forge.ts'

try {
  const { status } = runForgeSync(process.argv.slice(2), { cwd: process.cwd(), stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
