import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ServedSite, serveSite } from './serve'

let dir: string
let site: ServedSite

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'served-site-'))
  site = await serveSite({ dir, port: 0 })
})
afterEach(async () => {
  await site.close()
  rmSync(dir, { recursive: true })
})

/** Writes the files that a build leaves in the folder of a language. */
function build(folder: string) {
  mkdirSync(join(dir, folder), { recursive: true })
  writeFileSync(join(dir, folder, 'index.html'), `home ${folder}`)
  writeFileSync(join(dir, folder, '404.html'), `nowhere ${folder}`)
}

const ask = async (path: string) => {
  const answer = await fetch(site.url + path)
  return { status: answer.status, text: await answer.text() }
}

it('says of an export that is being built that it is, and shows it when it is there', async () => {
  build('')
  for (const path of ['/de', '/de/', '/de/stake/?tx=1']) {
    const { status, text } = await ask(path)
    expect(status).toBe(503)
    expect(text).toContain('The app in German is being built')
    expect(text).toContain('http-equiv="refresh"')
  }
  build('de')
  expect(await ask('/de/')).toEqual({ status: 200, text: 'home de' })
})

it('knows no page in the language in which it was asked for', async () => {
  build('')
  build('de')
  expect(await ask('/nowhere/')).toEqual({ status: 404, text: 'nowhere ' })
  expect(await ask('/de/nowhere/')).toEqual({ status: 404, text: 'nowhere de' })
})

it('says so of the whole site as well', async () => {
  expect(await ask('/')).toMatchObject({
    status: 503,
    text: expect.stringContaining('The app is being built'),
  })
})

it('names the address on which it listens', () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

it('says of a port whether this app or another program has it', async () => {
  const port = Number(new URL(site.url).port)
  await expect(serveSite({ dir, port })).rejects.toThrow(`Port ${port} is in use`)
  const app = await serveSite({ dir, port: 0, devnetUrl: 'http://127.0.0.1:1' })
  await expect(serveSite({ dir, port: Number(new URL(app.url).port) })).rejects.toThrow(
    `This app runs there already: open ${app.url}`,
  )
  await app.close()
})

it('says of an address that is none of this machine that it is none', async () => {
  await expect(serveSite({ dir, host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '--host: 192.0.2.1 is no address of this machine.',
  )
})

it('says of a name that nobody knows that it was not found, and who gave it', async () => {
  await expect(
    serveSite({ dir, host: 'nowhere.invalid', hostBy: 'HOST (environment)', port: 0 }),
  ).rejects.toThrow('HOST (environment): the name nowhere.invalid was not found. Give an address')
})

describe('a page of the local chains', () => {
  /** Answers what it was asked, as `devnet_info` and anything else. */
  const chains = createServer((asked, response) => {
    const port = Object(chains.address()).port
    const rpcUrl = `http://127.0.0.1:${port}/`
    let body = ''
    asked.on('data', (text) => {
      body += text
    })
    asked.on('end', () => {
      const { method } = JSON.parse(body)
      const result =
        method === 'devnet_info' ? { l1: { rpcUrl }, l2: { rpcUrl }, periods: {} } : `did ${method}`
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ result }))
    })
  })
  const end = () => {
    chains.closeAllConnections()
    return new Promise((resolve) => chains.close(resolve))
  }
  let page: ServedSite
  beforeEach(async () => {
    await new Promise<void>((resolve) => chains.listen(0, '127.0.0.1', resolve))
    page = await serveSite({ dir, port: 0, devnetUrl: `http://127.0.0.1:${Object(chains.address()).port}` })
  })
  afterEach(async () => {
    await page.close()
    await end()
  })

  const askAs = (host: string, path: string, body?: string) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST'
      const asked = request(page.url + path, { method, headers: { host } }, (answer) => {
        let text = ''
        answer.on('data', (piece) => {
          text += piece
        })
        answer.on('end', () => resolve({ status: answer.statusCode, text }))
      })
      asked.on('error', reject)
      asked.end(body)
    })

  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'is told of their own endpoints at %s',
    async (host) => {
      const { text } = await askAs(host, '/devnet.json')
      expect(JSON.parse(text).l2.rpcUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    },
  )

  it('reaches them through its own host also at localhost, when it is served beyond loopback: a port was forwarded', async () => {
    const devnetUrl = `http://127.0.0.1:${Object(chains.address()).port}`
    const published = await serveSite({ dir, host: '0.0.0.0', port: 0, devnetUrl })
    const told = await (await fetch(`${published.url}/devnet.json`)).json()
    await published.close()
    expect(told.l2.rpcUrl).toBe(`${published.url}/rpc/l2`)
  })

  it.each(['192.168.1.7:3000', 'devbox', '[fe80::1]:3000'])(
    'reaches them through its own host at %s',
    async (host) => {
      const { text } = await askAs(host, '/devnet.json')
      expect(JSON.parse(text)).toEqual({
        l1: { rpcUrl: `http://${host}/rpc/l1` },
        l2: { rpcUrl: `http://${host}/rpc/l2` },
        periods: {},
      })
      for (const side of ['l1', 'l2']) {
        const answer = await askAs(host, `/rpc/${side}`, JSON.stringify({ method: 'eth_chainId' }))
        expect(answer).toEqual({ status: 200, text: JSON.stringify({ result: 'did eth_chainId' }) })
      }
    },
  )

  it('says so when they are gone', async () => {
    await end()
    expect((await askAs('devbox', '/rpc/l2', '{}')).status).toBe(502)
    expect((await askAs('devbox', '/devnet.json')).status).toBe(503)
  })
})

it('prints the address that is listened on for a name, at which nobody else can answer', async () => {
  build('')
  const named = await serveSite({ dir, host: 'localhost', port: 0 })
  try {
    expect(new URL(named.url).hostname).toMatch(/^(127\.0\.0\.1|\[::1\])$/)
    expect((await fetch(named.url)).status).toBe(200)
  } finally {
    await named.close()
  }
})
