import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** The hash of every file of a folder, by its path within it; `skip` names what is passed over at its top. */
export const fileHashes = (dir: string, skip: readonly string[] = []): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => !skip.includes(file.split('/')[0] ?? '') && statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => [file, sha256(readFileSync(join(dir, file)))]),
  )

/** The files that are not the same in both, or in one of them alone. */
export const differences = (
  here: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...here.keys(), ...there.keys()])].filter((file) => here.get(file) !== there.get(file))

/** A line for each file, as `sha256sum` writes and checks them. */
export const manifestText = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes].map(([file, hash]) => `${hash}  ./${file}\n`).join('')

/** One hash for all of them: that of the manifest. */
export const treeHash = (hashes: ReadonlyMap<string, string>): string => sha256(manifestText(hashes))
