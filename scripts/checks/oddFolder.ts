import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes an empty folder whose path has what trips programs up: blanks, an umlaut and an apostrophe.
 * @returns it, and the folder to remove afterwards
 */
export function oddFolder(): { folder: string; parent: string } {
  const parent = mkdtempSync(join(tmpdir(), 'any-folder-'))
  const folder = join(parent, "O'Brien für alle")
  mkdirSync(folder)
  return { folder, parent }
}
