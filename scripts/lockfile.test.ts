import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { root } from './setup/root.ts'

const names = v.optional(v.record(v.string(), v.string()), {})
const lockedPackage = v.object({ resolved: v.optional(v.string()), optionalDependencies: names })
const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
const locked = v.parse(v.object({ packages: v.record(v.string(), lockedPackage) }), JSON.parse(text)).packages

/** The folders in which Node looks for what the package at `path` imports, nearest first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/node_modules/')
  const nested = parts.map(
    (_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules`,
  )
  return [...nested, 'node_modules']
}

describe('package-lock.json', () => {
  it('holds the binaries of every platform', () => {
    // npm writes only those of the platform that it runs on when packages are there already; `npm ci` then refuses elsewhere.
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !foldersAbove(path).some((folder) => `${folder}/${name}` in locked),
      ),
    )
    expect(missing).toEqual([])
  })

  it('names no registry: each machine has its own', () => {
    const hosts = Object.values(locked).filter(({ resolved }) => resolved?.includes('://'))
    expect(hosts).toEqual([])
  })

  it('links what nothing here uses to the empty package, by a path that leads to it', () => {
    const links = Object.values(locked).flatMap(({ resolved }) => resolved ?? [])
    expect(links.length).toBeGreaterThan(0)
    expect(new Set(links)).toEqual(new Set(['packages/empty']))
  })
})
