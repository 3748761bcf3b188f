import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { writePolicies } from './policy.mjs'
import { bin, root } from './root.mjs'
import { runOrThrow } from './run.mjs'

/** What the built site depends on. */
export const inputs = [
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
  // What Next reads of these is part of the build.
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'scripts/setup/allowedOrigins.ts',
]

/**
 * Each is an export of its own. The first is at the root of the site, the others in folders of their names.
 * @type {readonly string[]}
 */
export const languages = JSON.parse(readFileSync(join(root, 'lib/format/languages.json'), 'utf8')).map(
  ({ code }) => code,
)

/** Where the static export for `pair` is, in all its languages. */
export const siteDir = (pair) => join(root, 'out', pair)

const folderOf = (pair, language) => `out/${pair}${language === languages[0] ? '' : `/${language}`}`

/**
 * Builds the static exports for one pair of chains into out/<pair> when their sources have changed since the last time.
 * Each page has a Content-Security-Policy. Addresses and RPC URLs of a local pair are not part of it: the page asks for them when it opens.
 * @param {string} pair
 * @param {(line: string) => void} say
 * @param {readonly string[]} [wanted] which languages; the first one's build empties the folder, and the others have to follow it
 * @param {AbortSignal} [until] stops a build that is under way, which is then an error
 */
export async function buildSite(pair, say, wanted = languages, until) {
  const publicEnv = Object.entries(process.env).filter(([key]) => key.startsWith('NEXT_PUBLIC_'))
  const print = fingerprint(root, inputs, JSON.stringify([pair, ...publicEnv.sort()]))
  for (const language of wanted) {
    const marker = join(root, '.cache', `site-${pair}-${language}`)
    const folder = folderOf(pair, language)
    if (isCurrent(marker, print) && existsSync(join(root, folder, 'index.html'))) continue
    say(`Building the app for ${pair}${language === languages[0] ? '' : `, language ${language}`}`)
    const env = {
      NEXT_PUBLIC_PAIR: pair,
      SITE_DIR: folder,
      SITE_LANGUAGE: language,
      SITE_BUILD_ID: print.slice(0, 20),
      NEXT_TELEMETRY_DISABLED: '1',
    }
    await runOrThrow('Building the app', bin('next'), ['build'], { env, until })
    writePolicies(join(root, folder), await allowedOrigins(env, until))
    markCurrent(marker, print)
  }
}

/**
 * Builds one pair, in the first language, with other settings than the environment's, for a check of what these change.
 * @param {string} name its folder below out/
 * @param {Record<string, string>} settings the pair's among them
 * @param {(line: string) => void} say
 * @returns {Promise<string>} where it is
 */
export async function buildVariant(name, settings, say) {
  const folder = `out/${name}`
  const dir = join(root, folder)
  const marker = join(root, '.cache', `site-${name}`)
  const print = fingerprint(root, inputs, JSON.stringify(settings))
  if (isCurrent(marker, print) && existsSync(join(dir, 'index.html'))) return dir
  say(`Building the app: ${name}`)
  const env = { ...settings, SITE_DIR: folder, SITE_LANGUAGE: languages[0], NEXT_TELEMETRY_DISABLED: '1' }
  await runOrThrow('Building the app', bin('next'), ['build'], { env })
  writePolicies(dir, await allowedOrigins(env))
  markCurrent(marker, print)
  return dir
}

/** Whom the built pages may ask beside their own host (`connect`), and whom they may show in a frame (`frame`). */
export async function allowedOrigins(env, until) {
  const command = ['--import', 'tsx', 'scripts/setup/allowedOrigins.ts']
  return JSON.parse(
    await runOrThrow('Reading the hosts of the build', process.execPath, command, { env, until }),
  )
}
