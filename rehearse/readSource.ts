import { execFileSync } from 'node:child_process'
import { root } from '../scripts/setup/root'

/** The commit of this repository, null outside of a clone, and whether anything was changed since. */
export function readSource(): { commit: string | null; changed: boolean } {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return { commit: git('rev-parse', '--verify', 'HEAD'), changed: git('status', '--porcelain') !== '' }
  } catch {
    return { commit: null, changed: false }
  }
}
