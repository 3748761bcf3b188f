import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './setup/root'

type Locked = { license?: unknown; dev?: boolean; devOptional?: boolean; optional?: boolean; link?: boolean }

const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
).packages

/** Licences that ask nothing of those who use the site or host a copy of it. */
const free = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  // The licence of data about browsers, which the build reads.
  'CC-BY-4.0',
  // The licence of the two fonts.
  'OFL-1.1',
])

/** The packages that may become part of the site. Optional packages are binaries for the machine that builds it. */
const shipped = Object.entries(packages).filter(
  ([path, { dev, devOptional, optional, link }]) =>
    path.includes('node_modules/') && !dev && !devOptional && !optional && !link,
)

/** An expression such as `(MIT OR Apache-2.0)`: every licence that it names has to be free. */
const isFree = (license: unknown) =>
  typeof license === 'string' &&
  license
    .replace(/[()]/g, '')
    .split(/ OR | AND /)
    .every((name) => free.has(name))

it('no package that ships binds those who use the site', () => {
  expect(shipped.length).toBeGreaterThan(100)
  expect(
    shipped.filter(([, { license }]) => !isFree(license)).map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([])
})

it.each(['AGPL-3.0-or-later', 'BUSL-1.1', 'MIT AND GPL-3.0', undefined, 'SEE LICENSE IN LICENSE'])(
  '%s is not free',
  (license) => expect(isFree(license)).toBe(false),
)
