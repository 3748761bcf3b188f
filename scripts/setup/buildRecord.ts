import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileHashes, treeHash } from '../checks/treeHash.ts'
import { root } from './root.ts'

/** The file of a build that says what it was made of; the one file that is not part of its hash. */
export const BUILD_RECORD = 'build.json'

/** One sha256 over every file of a build, in all its languages. */
export const hashOfBuild = (dir: string): string => treeHash(fileHashes(dir, [BUILD_RECORD]))

/**
 * Writes into a build which commit it was made of and the hash of its files, so that whoever looks at a site can build the same.
 * @param inputs what a build depends on: a change there that was not committed is said
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
