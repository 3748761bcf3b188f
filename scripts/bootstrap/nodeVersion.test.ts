import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { checkNodeVersion, inWords, neededRange } from './nodeVersion.mjs'

// It has no types of its own.
const { satisfies }: { satisfies: (version: string, range: string) => boolean } = createRequire(
  import.meta.url,
)('semver')

type Locked = Record<string, { engines?: { node?: string }; optional?: boolean }>

const lockfile: { packages: Locked } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
)

/** The first and the last minor version of each line of Node that somebody may have, and those about our bounds. */
const versions = ['18.20.8', '20.9.0', '20.18.3', '20.19.0', '20.99.0', '21.0.0', '21.7.3', '22.0.0'].concat([
  '22.12.0',
  '22.13.0',
  '22.99.0',
  '23.0.0',
  '23.5.0',
  '23.11.1',
  '24.0.0',
  '24.99.0',
  '25.0.0',
  '26.1.0',
])

const accepts = (version: string) => {
  try {
    checkNodeVersion(version)
    return true
  } catch {
    return false
  }
}

it.each(versions)('takes Node %s exactly when every locked package does', (version) => {
  const refusing = Object.entries(lockfile.packages)
    .filter(([, { optional }]) => !optional)
    .filter(([, { engines }]) => engines?.node && !satisfies(version, engines.node))
    .map(([path]) => path)
  expect(refusing.length === 0, refusing.join(', ')).toBe(accepts(version))
})

it('says in a sentence which Node is needed', () => {
  expect(() => checkNodeVersion('21.7.3', '^20.19.0 || ^22.13.0 || >=24.0.0')).toThrow(
    'Node 20.19 or a later 20, 22.13 or a later 22, or 24 or newer is needed; this is Node 21.7.3.',
  )
})

it.each(['README.md', 'CONTRIBUTING.md'])('is said in %s as package.json has it', (name) => {
  const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
  expect(text).toContain(`Node ${inWords(neededRange())}.`)
})
