import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A hash of the contents of `paths` (files, or folders with all that is in them, relative to `root`) and of `salt`. */
export function fingerprint(root: string, paths: readonly string[], salt = ''): string {
  const hash = createHash('sha256').update(salt)
  for (const path of paths)
    for (const file of filesIn(join(root, path))) {
      // By its name within the folder: the same sources have the same fingerprint wherever they lie.
      hash.update(relative(root, file).replaceAll('\\', '/')).update(readFileSync(file))
    }
  return hash.digest('hex')
}

/** True while `marker` holds `print`: the work that it stands for need not be done again. */
export function isCurrent(marker: string, print: string): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === print
}

/** Notes in the file `marker` that the work was done for `print`. */
export function markCurrent(marker: string, print: string): void {
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, print)
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((name) => filesIn(join(path, name)))
}
