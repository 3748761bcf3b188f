import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { failure, missingPackages, otherManager } from './packages.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'))
  const packages = {
    '': { version: '0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/@b/c': { version: '2.0.0' },
    'node_modules/other-platform': { version: '3.0.0', optional: true },
  }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, version: string) {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true })
  writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ version }))
}

it('finds what is missing and what has another version', () => {
  expect(missingPackages(folder)).toEqual(['node_modules/a', 'node_modules/@b/c'])
  put('a', '1.0.0')
  put('@b/c', '1.9.0')
  expect(missingPackages(folder)).toEqual(['node_modules/@b/c'])
  put('@b/c', '2.0.0')
  expect(missingPackages(folder)).toEqual([])
})

it('knows an install of pnpm or yarn', () => {
  put('a', '1.0.0')
  expect(otherManager(folder)).toBeUndefined()
  writeFileSync(join(folder, 'node_modules/.modules.yaml'), '')
  expect(otherManager(folder)).toBe('pnpm')
})

it('tells a missing network from other failures', () => {
  expect(failure('npm error code ENOTFOUND', false)).toContain('Is there a network?')
  expect(failure('', true)).toContain('Is there a network?')
  expect(failure('npm error code EACCES', false)).toContain('Installing the packages failed')
})
