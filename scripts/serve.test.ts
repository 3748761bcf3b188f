import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
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

/** What a build leaves in the folder of a language. */
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
    '--host 192.0.2.1 is no address',
  )
})
