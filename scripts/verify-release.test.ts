import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from './checks/treeHash'
import { aRelease, writeIn } from './hosting/aRelease'
import { hostHeaders } from './hosting/hostHeaders'
import { MANIFEST } from './hosting/releaseFiles'
import { plainly } from './hosting/servePlain'
import { type Handler, type ServedSite, serveRequests } from './serve'
import { DIFFERS, main, SAME, UNKNOWN, verifyRelease } from './verify-release'

let dir = ''
let manifest = ''
let site: ServedSite | undefined
beforeEach(() => {
  dir = aRelease()
  manifest = join(dir, MANIFEST)
})
afterEach(async () => {
  await site?.close()
  site = undefined
  rmSync(dir, { recursive: true, force: true })
})

/** Serves the release as it is but for what `instead` answers by itself. */
async function serveWith(instead: Handler = () => {}): Promise<string> {
  const plain = plainly(dir, hostHeaders())
  site = await serveRequests(
    (request, response) => {
      instead(request, response)
      if (!response.writableEnded) plain(request, response)
    },
    { port: 0 },
  )
  return site.url
}

async function verified(place: string, how: Parameters<typeof verifyRelease>[0] | object = { manifest }) {
  const lines: string[] = []
  const code = await verifyRelease({ place, withHeaders: true, ...how }, (line) => lines.push(line))
  return { code, lines }
}

describe('a site', () => {
  it('is the release when every file and header is', async () => {
    const { code, lines } = await verified(await serveWith())
    expect(lines).toEqual([
      expect.stringMatching(/^13 of 13 files of .* Nothing differs\.$/),
      `The release: sha256 ${sha256(readFileSync(manifest))}`,
    ])
    expect(code).toBe(SAME)
  })

  it('is named file by file where it is another: one changed, one missing, one header more', async () => {
    const url = await serveWith(({ url }, response) => {
      if (url === '/stake/') response.end('<!doctype html><title>Stake</title><script src="/x.js"></script>')
      if (url === '/_next/static/chunks/one.js') response.writeHead(404).end()
      if (url === '/') response.setHeader('Set-Cookie', 'visitor=1')
    })
    const { code, lines } = await verified(url)
    expect(code).toBe(DIFFERS)
    expect(lines.slice(0, -2)).toEqual([
      '_next/static/chunks/one.js is missing: status 404.',
      expect.stringMatching(/^stake\/index\.html is not what was built: its sha256 is [0-9a-f]{64}\.$/),
      '/ is sent with a header that no release asks for: set-cookie: visitor=1.',
    ])
    expect(lines.at(-2)).toContain('11 of 13 files')
    expect(lines.at(-2)).toContain('Differences: 3. This is not the release.')
  })

  it('is another when a header is missing, wrong, or said twice', async () => {
    const url = await serveWith(({ url }, response) => {
      const { setHeader } = response
      response.setHeader = (name, value) => {
        if (url === '/' && name === 'Referrer-Policy') return response
        const twice = url === '/' && name === 'Content-Security-Policy'
        return setHeader.call(response, name, twice ? [String(value), "script-src 'none'"] : value)
      }
    })
    const { code, lines } = await verified(url)
    expect(code).toBe(DIFFERS)
    expect(lines.slice(0, -2)).toEqual([
      expect.stringContaining("/ is sent with \"frame-ancestors 'self' https://app.safe.global, script-src"),
      '/ is sent without Referrer-Policy: strict-origin-when-cross-origin.',
    ])
  })

  it('may be asked for its files alone', async () => {
    site = await serveRequests(plainly(dir), { port: 0 })
    expect((await verified(site.url)).code).toBe(DIFFERS)
    expect((await verified(site.url, { manifest, withHeaders: false })).code).toBe(SAME)
  })

  it('may keep the files for hosts to itself, and not hand out others in their place', async () => {
    const keeps = await serveWith(({ url }, response) => {
      if (url === '/_headers') response.writeHead(404).end()
      if (url === '/.htaccess') response.writeHead(403).end('Forbidden')
    })
    const { code, lines } = await verified(keeps)
    expect(code).toBe(SAME)
    expect(lines[0]).toContain('11 of 13 files')
    expect(lines[0]).toContain('the host keeps .htaccess, _headers to itself')
    await site?.close()
    const changes = await serveWith(({ url }, response) => void (url === '/_headers' && response.end('/*')))
    expect((await verified(changes)).code).toBe(DIFFERS)
  })

  it('answers 404 where it has no file', async () => {
    const page = '<!doctype html><title>Bridge</title>'
    const url = await serveWith(
      ({ url }, response) => void (url?.includes('no-such-page') && response.end(page)),
    )
    const { lines } = await verified(url)
    expect(lines).toContain('/there-is-no-such-page/ answers 200, and there is no such file: 404 is right.')
  })

  it('is not judged by an answer that did not come', async () => {
    const url = await serveWith(
      ({ url }, response) => void (url === '/stake/' && response.writeHead(503).end()),
    )
    const { code, lines } = await verified(url)
    expect(code).toBe(UNKNOWN)
    expect(lines[0]).toBe('stake/index.html could not be fetched: status 503.')
  })

  it('is compared with its own manifest when that is the announced one, and not otherwise', async () => {
    const url = await serveWith()
    expect((await verified(url, { sha256: sha256(readFileSync(manifest)) })).code).toBe(SAME)
    await expect(verified(url, { sha256: '0'.repeat(64) })).rejects.toThrow(
      'another release than the announced',
    )
  })
})

describe('a folder', () => {
  it('is compared in the same way, and may hold nothing more', async () => {
    expect((await verified(dir)).code).toBe(SAME)
    writeIn(dir, 'index.html', 'changed')
    writeIn(dir, 'stranger.js', 'x')
    rmSync(join(dir, 'stake/index.html'))
    const { code, lines } = await verified(dir)
    expect(code).toBe(DIFFERS)
    expect(lines.slice(0, -2)).toEqual([
      expect.stringMatching(/^index\.html is not what was built/),
      'stake/index.html is missing.',
      'stranger.js is in no manifest.',
    ])
  })
})

it('writes a manifest that sha256sum checks, and whose own hash is the release’s', () => {
  expect(execFileSync('sha256sum', ['--check', '--quiet', MANIFEST], { cwd: dir, encoding: 'utf8' })).toBe('')
})

it.each([
  [[], 'Name one site or one folder.'],
  [['https://bridge.example'], 'A site cannot vouch for itself.'],
  [['https://bridge.example/app', '--manifest', 'x'], 'name https://bridge.example.'],
  [['nowhere', '--manifest', 'x'], 'nowhere is no folder that is there'],
  [['.', '--manifest', 'nowhere'], 'There is no file nowhere.'],
  [['.', '--sha256', 'X'], '--sha256 is 64 hexadecimal digits'],
])('says of %j what is wrong with it', (args, words) => expect(main(args)).rejects.toThrow(words))
