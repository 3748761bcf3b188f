import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { manifestText, sha256 } from '../checks/treeHash.ts'
import { KEPT, keptHashes, MANIFEST, parseManifest, releaseHashes } from './releaseFiles.ts'

/** True for a file that an open tab may still ask for: named by its content, in the folder of each language. */
const isStatic = (file: string): boolean => /^([\w-]+\/)?_next\/static\//.test(file)

/**
 * Copies the scripts, styles and fonts of the release before into a new one, so that tabs that are open go on. The new release's
 * own files, its manifest and its hash stay as they are; what was added is in a manifest of its own.
 * @param previous the folder of the release before, with its manifest
 * @returns the number of files that were added
 * @throws a sentence when that folder is no release, or a file of it is not the one of its manifest
 */
export function keepPrevious(previous: string, dir: string): number {
  if (resolve(previous) === resolve(dir))
    throw new Error(`${previous} is the folder of the new release: copy the one before elsewhere first.`)
  const manifest = join(previous, MANIFEST)
  if (!existsSync(manifest))
    throw new Error(`${previous} has no ${MANIFEST}: name the folder of a release that was built here.`)
  const own = releaseHashes(dir)
  const old = parseManifest(readFileSync(manifest, 'utf8'), manifest)
  const added = [...old].filter(([file]) => isStatic(file) && !own.has(file))
  for (const [file, hash] of added) if (hashOf(join(previous, file)) !== hash) throw changed(previous, file)
  for (const [file] of added) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    copyFileSync(join(previous, file), join(dir, file))
  }
  if (added.length > 0) writeFileSync(join(dir, KEPT), manifestText(new Map(added)))
  return added.length
}

/** Takes out what an earlier run kept. */
export function dropKept(dir: string): void {
  for (const file of keptHashes(dir).keys()) rmSync(join(dir, file), { force: true })
  rmSync(join(dir, KEPT), { force: true })
}

const hashOf = (path: string): string | undefined =>
  existsSync(path) ? sha256(readFileSync(path)) : undefined

const changed = (previous: string, file: string): Error =>
  new Error(
    `${join(previous, file)} is missing or not the file of its manifest. Nothing was copied: take the folder as it was released.`,
  )
