import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.ts'
import { runForge } from './forge.ts'
import { withLock } from './lock.ts'
import { root } from './root.ts'

/** The files that the compiled contracts depend on, within contracts/. */
const inputs = ['foundry.toml', 'solc.mjs', 'src', 'deploy', 'script', 'devnet'].map(
  (name) => `contracts/${name}`,
)

/** Compiles the contracts, without their tests, when their sources have changed since the last time. */
export function buildContracts(say: (line: string) => void): Promise<void> {
  const marker = join(root, 'contracts', 'out', '.built')
  const print = fingerprint(root, [...inputs, 'package-lock.json'])
  if (isCurrent(marker, print)) return Promise.resolve()
  return withLock('contracts', say, async () => {
    if (isCurrent(marker, print)) return
    say('Compiling the contracts')
    const args = ['build', '--root', 'contracts', '--skip', 'test/**']
    const { code, output } = await runForge(args)
    if (code !== 0)
      throw new Error(`Compiling the contracts failed.\n${output.trim().split('\n').slice(-60).join('\n')}`)
    markCurrent(marker, print)
  })
}
