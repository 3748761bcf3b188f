import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeHostFiles } from '../hosting/hostFiles.ts'
import { hostHeaders } from '../hosting/hostHeaders.ts'
import { writeManifest } from '../hosting/releaseFiles.ts'
import { writeBuildRecord } from './buildRecord.ts'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.ts'
import { firstLanguage, languages } from './languages.ts'
import { withLock } from './lock.ts'
import { type Allowed, writePolicies } from './policy.ts'
import { bin, root } from './root.ts'
import { runOrThrow } from './run.ts'

type Say = (line: string) => void

/** The files that the built site depends on. */
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
  'scripts/setup/policy.ts',
  'scripts/hosting/hostHeaders.ts',
  'scripts/hosting/hostFiles.ts',
  'scripts/hosting/formats',
  // Variables that Next reads from these are part of the build.
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'scripts/setup/allowedOrigins.ts',
] as const

/** The folder of the static export for `pair`, in all its languages. */
export const siteDir = (pair: string): string => join(root, 'out', pair)

/**
 * Builds the static exports for one pair of chains into out/<pair> when their sources have changed since the last time.
 * Each page has a Content-Security-Policy. Addresses and RPC URLs of a local pair are not part of it: the page asks for them when it opens.
 * @param wanted languages; the first one's build empties the folder, and the others have to follow it
 * @param until stops a build that is under way, which is then an error
 */
export async function buildSite(
  pair: string,
  say: Say,
  wanted: readonly string[] = languages,
  until?: AbortSignal,
): Promise<void> {
  const print = fingerprint(root, inputs, JSON.stringify([pair, ...publicSettings(process.env)]))
  for (const language of wanted) {
    const isFirst = language === firstLanguage
    await buildExport({
      lock: `out-${pair}`,
      name: isFirst ? pair : `${pair}, language ${language}`,
      marker: `site-${pair}-${language}`,
      folder: `out/${pair}${isFirst ? '' : `/${language}`}`,
      print,
      env: { NEXT_PUBLIC_PAIR: pair, SITE_LANGUAGE: language, SITE_BUILD_ID: print.slice(0, 20) },
      say,
      until,
    })
  }
  if (wanted.length < languages.length) return
  writeBuildRecord(siteDir(pair), inputs)
  writeManifest(siteDir(pair))
}

/**
 * The settings of a build that stand in the environment, sorted. The pair is named beside them: whether it stands there as well makes
 * no other build.
 */
export const publicSettings = (env: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(env)
    .flatMap(([key, value = '']): [string, string][] =>
      key.startsWith('NEXT_PUBLIC_') && key !== 'NEXT_PUBLIC_PAIR' ? [[key, value]] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))

/**
 * Builds one pair, in the first language, with other settings than the environment's, for a check of what these change.
 * @param name its folder below out/
 * @param settings the variables of the build, the pair's among them
 * @returns its path
 */
export async function buildVariant(
  name: string,
  settings: Readonly<Record<string, string>>,
  say: Say,
): Promise<string> {
  const print = fingerprint(root, inputs, JSON.stringify(settings))
  const env = { ...settings, SITE_LANGUAGE: firstLanguage }
  await buildExport({
    name,
    lock: `out-${name}`,
    marker: `site-${name}`,
    folder: `out/${name}`,
    print,
    env,
    say,
  })
  return join(root, 'out', name)
}

type Export = {
  name: string
  /** Builds into one folder exclude each other. */
  lock: string
  marker: string
  folder: string
  print: string
  env: Readonly<Record<string, string>>
  say: Say
  until?: AbortSignal | undefined
}

/** One run of `next build`, unless its folder is there and current. */
async function buildExport({ name, lock, marker, folder, print, env, say, until }: Export): Promise<void> {
  const path = join(root, '.cache', marker)
  const isThere = () => isCurrent(path, print) && existsSync(join(root, folder, 'index.html'))
  if (isThere()) return
  await withLock(lock, say, async () => {
    if (isThere()) return
    say(`Building the app for ${name}`)
    const all = { ...env, NODE_ENV: 'production', SITE_DIR: folder, NEXT_TELEMETRY_DISABLED: '1' }
    await runOrThrow('Building the app', bin('next'), ['build'], { env: all, until })
    const allowed = await allowedOrigins(all, until)
    writePolicies(join(root, folder), allowed)
    if (env.SITE_LANGUAGE === firstLanguage) writeHostFiles(join(root, folder), hostHeaders(allowed.embed))
    markCurrent(path, print)
  })
}

/** The origins that a build's pages may ask and show beside their own host; reads the same settings as the build. */
export async function allowedOrigins(
  env: Readonly<Record<string, string>>,
  until?: AbortSignal,
): Promise<Allowed> {
  const command = ['--import', 'tsx', 'scripts/setup/allowedOrigins.ts']
  return JSON.parse(
    await runOrThrow('Reading the hosts of the build', process.execPath, command, { env, until }),
  )
}
