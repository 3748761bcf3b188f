import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { root } from './root.mjs'
import { runOrThrow } from './run.mjs'

/**
 * Installs the locked packages when there are none, or when the lockfile has changed since.
 *
 * Not `npm ci`: that refuses a lockfile in which an optional package of some other platform is missing, which happens
 * when a registry mirror does not carry it. `--no-save` leaves the lockfile as it is.
 */
export async function installPackages(say) {
  const marker = join(root, 'node_modules', '.installed')
  const print = fingerprint(root, ['package.json', 'package-lock.json'], process.version)
  if (isCurrent(marker, print)) return
  say('Installing packages (once, about a minute)')
  await runOrThrow('Installing the packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'install',
    '--no-save',
  ])
  markCurrent(marker, print)
}
