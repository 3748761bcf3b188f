import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseBuildRecord } from '../../lib/format/buildRecord'
import { BUILD_RECORD } from '../hosting/releaseFiles'
import { hashOfBuild, writeBuildRecord } from './buildRecord'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'a-build-'))
  writeFileSync(join(dir, 'index.html'), '<html></html>')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const written = () => parseBuildRecord(JSON.parse(readFileSync(join(dir, BUILD_RECORD), 'utf8')))

it('names the hash of every file but its own', () => {
  const hash = hashOfBuild(dir)
  writeBuildRecord(dir, ['app'])
  expect(written()?.sha256).toBe(hash)
  expect(hashOfBuild(dir)).toBe(hash)
})

it('names another hash once a file has changed', () => {
  writeBuildRecord(dir, ['app'])
  const before = written()?.sha256
  writeFileSync(join(dir, 'index.html'), '<html> </html>')
  writeBuildRecord(dir, ['app'])
  expect(written()?.sha256).not.toBe(before)
})

it.each([null, 'x', {}, { commit: 'x', changed: false, sha256: 'y' }, { commit: null, changed: false }])(
  'is not read from %j',
  (told) => expect(parseBuildRecord(told)).toBeNull(),
)
