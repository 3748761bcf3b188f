// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CodeMissing } from '@/lib/errors/code/codeMissing'
import { fetchPage } from './fetchPage'

vi.mock('./fetchCode', () => ({ fetchCode: (load: () => Promise<unknown>) => load() }))

const data = (release: string) =>
  `1:I[7,["/de/_next/static/chunks/here.js","/de/_next/static/chunks/new.js"],"Page"]\n` +
  `0:{"b":"${release}","f":[["$","script","0",{"src":"/de/_next/static/chunks/new.js","async":true}]]}`

const scripts = () =>
  [...document.head.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))

/** The host's answers, and the fate of a script. */
let host = vi.fn()
let answer = 'load'

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production')
  document.head.innerHTML =
    '<script type="text/plain" src="/de/_next/static/chunks/here.js"></script>' +
    '<script type="text/plain">{"b":"this release"}</script>'
  answer = 'load'
  host = vi.fn(async () => ({ ok: true, text: async () => data('this release') }))
  vi.stubGlobal('fetch', (path: string) => host(path))
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) node.dispatchEvent(new Event(answer))
  }).observe(document.head, { childList: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

it('fetches the scripts of a page that are not here yet, once', async () => {
  await fetchPage('/de/transfers/')
  expect(host).toHaveBeenCalledWith('/de/transfers/index.txt')
  expect(scripts()).toEqual(['/de/_next/static/chunks/here.js', '/de/_next/static/chunks/new.js'])
  // The page's own element for it is looked for by this.
  expect(document.querySelector('script[async][src="/de/_next/static/chunks/new.js"]')).not.toBe(null)
  await fetchPage('/de/transfers/')
  expect(scripts()).toHaveLength(2)
})

it.each([
  ['a script does not come', () => (answer = 'error')],
  [
    'the host has another release',
    () => (host = vi.fn(async () => ({ ok: true, text: async () => data('another') }))),
  ],
  ['the host has no such page', () => (host = vi.fn(async () => ({ ok: false })))],
  [
    'the host does not answer',
    () => (host = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch')))),
  ],
])('says that the page is missing where %s', async (_, given) => {
  given()
  await expect(fetchPage('/de/transfers/')).rejects.toBeInstanceOf(CodeMissing)
  expect(scripts(), 'so that it can be asked for again').toHaveLength(1)
})

it('leaves it to a development server to name them', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  await fetchPage('/transfers/')
  expect(host).not.toHaveBeenCalled()
})
