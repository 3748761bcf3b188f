import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { treeHash } from '../checks/treeHash.ts'
import { BUILD_RECORD, releaseHashes } from '../hosting/releaseFiles.ts'
import { root } from './root.ts'

/** One sha256 over every file of a build, in all its languages: that of its manifest. */
export const hashOfBuild = (dir: string): string => treeHash(releaseHashes(dir))

/**
 * Writes into a build which commit it was made of and the hash of its files, so that whoever looks at a site can build the same.
 * @param inputs the files that a build depends on: an uncommitted change of one is recorded
 */
export function writeBuildRecord(dir: string, inputs: readonly string[]): void {
  const path = join(dir, BUILD_RECORD)
  const record = `${JSON.stringify({ ...commitOf(inputs), sha256: hashOfBuild(dir) }, null, 2)}\n`
  if (!existsSync(path) || readFileSync(path, 'utf8') !== record) writeFileSync(path, record)
}

/** Without git, or outside of a clone, the commit is not known. */
function commitOf(inputs: readonly string[]): { commit: string | null; changed: boolean } {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return {
      commit: git('rev-parse', '--verify', 'HEAD'),
      changed: git('status', '--porcelain', '--', ...inputs) !== '',
    }
  } catch {
    return { commit: null, changed: false }
  }
}
