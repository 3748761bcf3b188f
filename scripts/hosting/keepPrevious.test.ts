import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOfBuild } from '../setup/buildRecord'
import { aRelease, writeIn } from './aRelease'
import { dropKept, keepPrevious } from './keepPrevious'
import { MANIFEST, parseManifest, writeManifest } from './releaseFiles'
import { verifyFolder } from './verify/verifyFolder'

const old = {
  '_next/static/chunks/old.js': 'old()',
  'de/_next/static/chunks/alt.js': 'alt()',
  'gone/index.html': 'a page that is no more',
}
let [previous, dir] = ['', '']
beforeEach(() => {
  previous = aRelease(old)
  dir = aRelease()
})
afterEach(() => {
  for (const folder of [previous, dir]) rmSync(folder, { recursive: true, force: true })
})

const manifestOf = (folder: string) => readFileSync(join(folder, MANIFEST), 'utf8')

it('adds the static files of the release before in every language, and no page', () => {
  expect(keepPrevious(previous, dir)).toBe(2)
  expect(readFileSync(join(dir, '_next/static/chunks/old.js'), 'utf8')).toBe('old()')
  expect(existsSync(join(dir, 'de/_next/static/chunks/alt.js'))).toBe(true)
  expect(existsSync(join(dir, 'gone'))).toBe(false)
})

it('leaves the manifest and the hash of the new release as they were, also when they are made again', () => {
  const [manifest, hash] = [manifestOf(dir), hashOfBuild(dir)]
  keepPrevious(previous, dir)
  writeManifest(dir)
  expect(manifestOf(dir)).toBe(manifest)
  expect(hashOfBuild(dir)).toBe(hash)
  expect(verifyFolder(dir, parseManifest(manifest, MANIFEST)).differences).toEqual([])
})

it('keeps one release and not the one before that', () => {
  const oldest = aRelease({ '_next/static/chunks/oldest.js': 'oldest()' })
  keepPrevious(oldest, previous)
  expect(keepPrevious(previous, dir)).toBe(2)
  expect(existsSync(join(dir, '_next/static/chunks/oldest.js'))).toBe(false)
  rmSync(oldest, { recursive: true })
})

it('takes out again what it added, and nothing else', () => {
  const before = manifestOf(dir)
  keepPrevious(previous, dir)
  dropKept(dir)
  expect(existsSync(join(dir, '_next/static/chunks/old.js'))).toBe(false)
  writeManifest(dir)
  expect(manifestOf(dir)).toBe(before)
})

it('copies nothing of a folder that is not what its manifest says', () => {
  writeIn(previous, '_next/static/chunks/old.js', 'changed()')
  expect(() => keepPrevious(previous, dir)).toThrow('not the file of its manifest. Nothing was copied')
  expect(existsSync(join(dir, 'de/_next/static/chunks/alt.js'))).toBe(false)
})

it('refuses a folder that is no release, and its own', () => {
  expect(() => keepPrevious('/nowhere', dir)).toThrow('/nowhere has no files.sha256')
  expect(() => keepPrevious(dir, dir)).toThrow('is the folder of the new release')
})
