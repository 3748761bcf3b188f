import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { writePolicies } from './policy.mjs'
import { bin, root } from './root.mjs'
import { runOrThrow } from './run.mjs'

/** What the built site depends on. */
const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'contracts/deployments',
  'next.config.mjs',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/setup/policy.mjs',
  'scripts/setup/rpcOrigins.ts',
]

/** Where the static export for `pair` is. */
export const siteDir = (pair) => join(root, 'out', pair)

/**
 * Builds the static export for one pair of chains into out/<pair> when its sources have changed since the last time.
 * Each page has a Content-Security-Policy. Addresses and RPC URLs of a local pair are not part of it: the page asks for them when it opens.
 */
export async function buildSite(pair, say) {
  const marker = join(root, '.cache', `site-${pair}`)
  const publicEnv = Object.entries(process.env).filter(([key]) => key.startsWith('NEXT_PUBLIC_'))
  const print = fingerprint(root, inputs, JSON.stringify([pair, ...publicEnv.sort()]))
  if (isCurrent(marker, print) && existsSync(join(siteDir(pair), 'index.html'))) return
  say(`Building the app for ${pair}`)
  const env = { NEXT_PUBLIC_PAIR: pair, SITE_DIR: `out/${pair}`, NEXT_TELEMETRY_DISABLED: '1' }
  await runOrThrow('Building the app', bin('next'), ['build'], { env })
  writePolicies(siteDir(pair), await rpcOrigins(env))
  markCurrent(marker, print)
}

/** What the built pages may ask beside their own host; null: any port of this machine. */
export async function rpcOrigins(env) {
  const script = 'scripts/setup/rpcOrigins.ts'
  return JSON.parse(
    await runOrThrow('Reading the RPCs of the build', process.execPath, ['--import', 'tsx', script], { env }),
  )
}
