import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { differences, fileHashes, treeHash } from './treeHash'

/** Makes a folder of those files, by their path, and reads it. */
function hashesOf(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), 'tree-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, '..'), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
  const hashes = fileHashes(dir, ['de'])
  rmSync(dir, { recursive: true })
  return hashes
}

const site = { 'index.html': 'home', 'about/index.html': 'about', 'de/index.html': 'Anfang' }

it('finds nothing between the same files', () => {
  const [here, there] = [hashesOf(site), hashesOf({ ...site, 'de/index.html': 'anders' })]
  expect(differences(here, there)).toEqual([])
  expect(treeHash(here)).toBe(treeHash(there))
})

it('names a file with one byte changed, one that is gone and one that is new', () => {
  const here = hashesOf(site)
  const there = hashesOf({ 'index.html': 'Home', 'stake/index.html': 'stake' })
  expect(differences(here, there).sort()).toEqual(['about/index.html', 'index.html', 'stake/index.html'])
  expect(treeHash(here)).not.toBe(treeHash(there))
})
