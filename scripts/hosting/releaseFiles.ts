import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileHashes, manifestText } from '../checks/treeHash.ts'

/** The file of a build that says what it was made of. */
export const BUILD_RECORD = 'build.json'

/** The manifest: the hash of every file of a release, as `sha256sum` writes it. Its own hash is the release's. */
export const MANIFEST = 'files.sha256'

/** The same of files that are kept of the release before, for tabs that are still open. */
export const KEPT = 'kept.sha256'

/** Files that name the hash of a release or what was added to it, and so are no part of it. */
export const RECORDS: readonly string[] = [BUILD_RECORD, MANIFEST, KEPT]

/** The hash of every file of a release: not of its records, and not of what is kept of an earlier one. */
export function releaseHashes(dir: string): Map<string, string> {
  const kept = keptHashes(dir)
  return new Map([...fileHashes(dir, RECORDS)].filter(([file]) => !kept.has(file)))
}

/** The files that are kept of an earlier release. */
export function keptHashes(dir: string): ReadonlyMap<string, string> {
  const path = join(dir, KEPT)
  return existsSync(path) ? parseManifest(readFileSync(path, 'utf8'), path) : new Map()
}

export const writeManifest = (dir: string): void =>
  writeFileSync(join(dir, MANIFEST), manifestText(releaseHashes(dir)))

const LINE = /^([0-9a-f]{64}) [ *]\.\/(.+)$/

/**
 * The hash of each file by its path.
 * @param name of the manifest, for the sentence of an error
 * @throws a sentence when a line is none that `sha256sum` writes for a file below the folder
 */
export function parseManifest(text: string, name: string): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const [, hash, file] = LINE.exec(line) ?? []
    if (hash === undefined || file === undefined || file.split('/').includes('..'))
      throw new Error(
        `${name} is no manifest of a release: it has the line "${line.slice(0, 80)}". ` +
          `A release's own is ${MANIFEST}, in its folder.`,
      )
    hashes.set(file, hash)
  }
  return hashes
}
