import { join } from 'node:path'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { root } from './root.mjs'
import { runOrThrow } from './run.mjs'

/** Installs the locked packages when there are none, or when the lockfile has changed since. */
export async function installPackages(say) {
  const marker = join(root, 'node_modules', '.installed')
  const print = fingerprint(root, ['package.json', 'package-lock.json'], process.version)
  if (isCurrent(marker, print)) return
  say('Installing packages (once, about a minute)')
  await runOrThrow('Installing the packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'])
  markCurrent(marker, print)
}
