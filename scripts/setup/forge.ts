import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { lstatSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { root } from './root.ts'
import { type Ended, type RunOptions, run } from './run.ts'

const architecture = process.arch === 'x64' ? 'amd64' : process.arch
const suffix = process.platform === 'win32' ? '.exe' : ''
const packageName = `@foundry-rs/forge-${process.platform}-${architecture}`

/** The compiler by its whole path: forge looks for the one that foundry.toml names from the folder in which it is called. */
const compiler = { FOUNDRY_SOLC: join(root, 'contracts', 'solc.mjs') }

/**
 * Runs forge to its end.
 * @throws a sentence when there is none for this platform
 */
export async function runForge(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(forgeBinary(), args, { ...options, env: { ...compiler, ...options.env } })
}

type Options = {
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** The terminal's streams instead of those of the answer. */
  stdio?: 'inherit'
}

/**
 * Runs forge while this process waits.
 * @throws a sentence when there is none for this platform, or it does not start
 */
export function runForgeSync(
  args: readonly string[],
  { cwd = root, env = {}, ...options }: Options = {},
): SpawnSyncReturns<string> {
  const ended = spawnSync(forgeBinary(), args, {
    ...options,
    cwd,
    env: { ...process.env, ...compiler, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (ended.error) throw new Error(`forge did not start: ${ended.error.message}`)
  return ended
}

/**
 * The path of the forge that npm installed for this platform. Not the launcher in `@foundry-rs/forge`: that exits with 0
 * whatever forge says, so that a failing test would pass.
 */
function forgeBinary(): string {
  linkFolder(join(root, 'node_modules'), join(root, 'contracts', 'node_modules'))
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/bin/forge${suffix}`)
  } catch {
    throw new Error(
      `There is no forge for ${process.platform} on ${process.arch}: the package ${packageName} is missing. Run npm install.`,
    )
  }
}

/** Makes `at` a link to the folder `to`, unless something is there: of the kind that needs no privilege on Windows. */
export function linkFolder(to: string, at: string): void {
  if (lstatSync(at, { throwIfNoEntry: false })) return
  try {
    symlinkSync(process.platform === 'win32' ? to : relative(resolve(at, '..'), to), at, 'junction')
  } catch (error) {
    // Another process was faster.
    if (!lstatSync(at, { throwIfNoEntry: false })) throw error
  }
}
