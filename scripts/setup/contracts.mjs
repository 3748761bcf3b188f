import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { bin, root } from './root.mjs'
import { runOrThrow } from './run.mjs'

/** What the compiled contracts depend on, within contracts/. */
const inputs = ['foundry.toml', 'solc.mjs', 'src', 'deploy', 'script', 'devnet'].map(
  (name) => `contracts/${name}`,
)

/** Compiles the contracts, without their tests, when their sources have changed since the last time. */
export async function buildContracts(say) {
  const marker = join(root, 'contracts', 'out', '.built')
  const print = fingerprint(root, [...inputs, 'package-lock.json'])
  if (isCurrent(marker, print)) return
  say('Compiling the contracts')
  await runOrThrow('Compiling the contracts', bin('forge'), [
    'build',
    '--root',
    'contracts',
    '--skip',
    'test/**',
  ])
  markCurrent(marker, print)
}
