import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type DevSite, serveSources } from './devSite'
import { root } from './root'

const running: DevSite[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((site) => site.stop()))
})

const start = async () => {
  const site = await serveSources({ host: '127.0.0.1', port: 0 })
  running.push(site)
  return site
}

it('serves a second time beside the first, in a folder of its own', async () => {
  const settings = () => readFileSync(join(root, 'tsconfig.json'), 'utf8')
  const before = settings()
  const sites = [await start(), await start()]
  // A file that is not compiled: that both answer is what matters.
  await Promise.all(sites.map((site) => site.compile('/favicon.svg')))
  expect(new Set(sites.map(({ url }) => url)).size).toBe(2)
  const states = await Promise.all(
    sites.map(({ url, crashed }) =>
      Promise.race([crashed, fetch(`${url}/favicon.svg`).then(({ status }) => status)]),
    ),
  )
  expect(states).toEqual([200, 200])
  // Next writes the paths of its types there when they are missing.
  expect(settings()).toBe(before)
}, 120_000)

it('listens on the address that it names, also for a host with a name', async () => {
  const site = await serveSources({ host: 'localhost', port: 0 })
  running.push(site)
  await site.compile('/favicon.svg')
  expect((await fetch(`${site.url}/favicon.svg`)).status).toBe(200)
  expect(new URL(site.url).hostname).toMatch(/^(127\.0\.0\.1|\[::1\])$/)
}, 120_000)
