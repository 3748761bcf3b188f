// `npm run verify-release -- <url or folder> --manifest <file>`: is what is served what was built?
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from './checks/treeHash.ts'
import { HEADERS_FILE } from './hosting/hostFiles.ts'
import type { HostHeader } from './hosting/hostHeaders.ts'
import { MANIFEST, parseManifest } from './hosting/releaseFiles.ts'
import type { Findings } from './hosting/verify/difference.ts'
import { fetchFile } from './hosting/verify/fetchFile.ts'
import { verifyFolder } from './hosting/verify/verifyFolder.ts'
import { samples, verifyHeaders } from './hosting/verify/verifyHeaders.ts'
import { verifySite } from './hosting/verify/verifySite.ts'

const usage = `npm run verify-release -- <url or folder> (--manifest <file> | --sha256 <hash>) [--without-headers]

  --manifest         the manifest to compare with: ${MANIFEST} of a build of your own, out/<pair>/${MANIFEST}
  --sha256           the hash of the release, when it was announced to you: the manifest is then taken from what is compared
  --without-headers  leaves the headers out, for a host that lets nobody set any, as IPFS gateways

Each difference is a line. The exit code is 0 when there is none, 1 when there are some, 2 when not all could be learnt.
`

/** The result of `main`: also the exit code. */
export const SAME = 0
export const DIFFERS = 1
export const UNKNOWN = 2

type Asked = { place: string; manifest?: string; sha256?: string; withHeaders: boolean }

export async function main(args: readonly string[]): Promise<void> {
  const asked = read(args)
  if (asked === undefined) return void process.stdout.write(usage)
  process.exitCode = await verifyRelease(asked, (line) => process.stdout.write(`${line}\n`))
}

/**
 * Compares a site or a folder with a release, and says each difference.
 * @returns the exit code
 * @throws a sentence when there is nothing to compare with
 */
export async function verifyRelease(asked: Asked, say: (line: string) => void): Promise<number> {
  const site = siteOf(asked.place)
  const text = await manifestText(asked, site)
  const manifest = parseManifest(text, asked.manifest ?? MANIFEST)
  if (manifest.size === 0) throw new Error('The manifest is empty: there is nothing to compare.')
  const found = site === null ? verifyFolder(asked.place, manifest) : await verifySite(site, manifest)
  const heard =
    site === null || !asked.withHeaders ? { differences: [], unknown: [] } : await headersOf(site, manifest)
  const differences = [...found.differences, ...heard.differences]
  const unknown = [...found.unknown, ...heard.unknown]
  for (const line of [...differences, ...unknown]) say(`${line}.`)
  say(
    summary(asked.place, found, manifest.size, { differences: differences.length, unknown: unknown.length }),
  )
  say(`The release: sha256 ${sha256(text)}`)
  if (differences.length > 0) return DIFFERS
  return unknown.length > 0 ? UNKNOWN : SAME
}

function read(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        sha256: { type: 'string' },
        'without-headers': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return undefined
    const [place, ...more] = positionals
    if (place === undefined || more.length > 0) throw new Error('Name one site or one folder.')
    const { manifest, sha256: hash } = values
    if ((manifest === undefined) === (hash === undefined))
      throw new Error('Say what to compare with: --manifest, or --sha256. A site cannot vouch for itself.')
    if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
      throw new Error('--sha256 is 64 hexadecimal digits, in small letters.')
    return {
      place,
      withHeaders: !values['without-headers'],
      ...(manifest !== undefined && { manifest }),
      ...(hash !== undefined && { sha256: hash }),
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

/**
 * The origin of an address; null for a folder.
 * @throws a sentence for what is neither
 */
function siteOf(place: string): string | null {
  if (/^https?:\/\//.test(place)) {
    const { origin, pathname } = new URL(place)
    if (pathname !== '/') throw new Error(`A release is served at the root of an origin: name ${origin}.`)
    return origin
  }
  if (existsSync(place) && statSync(place).isDirectory()) return null
  throw new Error(`${place} is no folder that is there, and no address with http:// or https://.`)
}

/** The manifest that is compared with: a file of whoever asks, or the site's own when its hash is the announced one. */
async function manifestText({ place, manifest, sha256: hash }: Asked, site: string | null): Promise<string> {
  if (manifest !== undefined) {
    if (!existsSync(manifest)) throw new Error(`There is no file ${manifest}. A build writes its manifest.`)
    return readFileSync(manifest, 'utf8')
  }
  const text = site === null ? ownManifest(place) : await servedManifest(site)
  if (sha256(text) !== hash)
    throw new Error(
      `The ${MANIFEST} of ${place} has the sha256 ${sha256(text)}: it is another release than the announced one, or none.`,
    )
  return text
}

function ownManifest(dir: string): string {
  const path = join(dir, MANIFEST)
  if (!existsSync(path)) throw new Error(`${dir} has no ${MANIFEST}: name one with --manifest.`)
  return readFileSync(path, 'utf8')
}

async function servedManifest(site: string): Promise<string> {
  const fetched = await fetchFile(`${site}/${MANIFEST}`)
  if ('unreached' in fetched) throw new Error(`${site} cannot be reached: ${fetched.unreached}`)
  if (fetched.status !== 200)
    throw new Error(`${site} hands out no ${MANIFEST} (status ${fetched.status}): name one with --manifest.`)
  return new TextDecoder().decode(fetched.body)
}

/** The table of headers is a file of the release: it is used only when it is the one of the manifest. */
async function headersOf(site: string, manifest: ReadonlyMap<string, string>) {
  const fetched = await fetchFile(`${site}/${HEADERS_FILE}`)
  const hash = manifest.get(HEADERS_FILE)
  if ('unreached' in fetched || hash === undefined || sha256(fetched.body) !== hash)
    return {
      differences: [],
      unknown: [`the headers could not be compared: ${HEADERS_FILE} did not come as built`],
    }
  const table: readonly HostHeader[] = JSON.parse(new TextDecoder().decode(fetched.body))
  return verifyHeaders(site, samples(table, [...manifest.keys()]), table)
}

function summary(
  place: string,
  { same, kept }: Findings,
  all: number,
  { differences, unknown }: { differences: number; unknown: number },
): string {
  const files = `${same} of ${all} files of ${place} are the bytes of the manifest`
  const host = kept.length > 0 ? `; the host keeps ${kept.join(', ')} to itself` : ''
  if (differences > 0) return `${files}${host}. Differences: ${differences}. This is not the release.`
  if (unknown > 0) return `${files}${host}. Not learnt: ${unknown}. Try again before you judge.`
  return `${files}${host}. Nothing differs.`
}
