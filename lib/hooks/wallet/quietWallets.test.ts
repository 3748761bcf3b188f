// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unnamed } from './copy'
import { introduceQuietWallets } from './quietWallets'

type Offered = { name: string; icon: string; rdns: string; uuid: string; provider: object }

/** A page of its own, for what is listened to is not forgotten. */
let page: Window & typeof globalThis
let offered: Map<string, Offered>

beforeEach(() => {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const inner = frame.contentWindow
  if (inner === null) throw new Error('The frame has no window')
  page = Object(inner)
  vi.stubGlobal('CustomEvent', Object(inner).CustomEvent)
  offered = new Map()
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** Listens as wagmi does: from now on, and asks once. One of the same id is the same wallet. */
function discover() {
  introduceQuietWallets(page)
  page.addEventListener('eip6963:announceProvider', (event) => {
    const { info, provider } = Object(event).detail
    offered.set(info.uuid, { ...info, provider })
  })
  page.dispatchEvent(new Event('eip6963:requestProvider'))
}

const wallet = (marks: object = {}) => ({ request: async () => [], ...marks })
const put = (ethereum: unknown) => Object.assign(page, { ethereum })
const names = () => [...offered.values()].map(({ name }) => name)

/** As an extension does it: at once, and to everybody who asks. */
function announce(info: object, provider: object = wallet()) {
  const detail = Object.freeze({ info: Object.freeze({ uuid: '1', rdns: 'test.one', ...info }), provider })
  const say = () => page.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  page.addEventListener('eip6963:requestProvider', say)
  say()
}

const picture = 'data:image/svg+xml,<svg/>'

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['an address of a picture', 'https://wallet.example/icon.png'],
])('a wallet that announces itself with %s for a picture is offered with one, once', (_, icon) => {
  discover()
  announce({ name: 'Plain', icon })
  page.dispatchEvent(new Event('eip6963:requestProvider'))
  expect(names()).toEqual(['Plain'])
  for (const one of offered.values()) expect(one.icon).toMatch(/^data:image\//)
})

it('a wallet that announces itself as it should is left alone', () => {
  discover()
  announce({ name: 'Proper', icon: picture })
  expect([...offered.values()]).toMatchObject([{ name: 'Proper', icon: picture, uuid: '1' }])
})

it('a wallet without a name gets one', () => {
  discover()
  announce({ name: ' ', icon: picture })
  expect(names()).toEqual([unnamed.wallet])
})

it.each([
  ['tells nothing', {}, unnamed.wallet],
  ['tells what it is', { isFrame: true }, 'Frame'],
  ['says besides that it is MetaMask', { isMetaMask: true, isRabby: true }, 'Rabby'],
  ['is MetaMask', { isMetaMask: true, isConnected: () => true }, 'MetaMask'],
])('a wallet that is only window.ethereum and %s is offered, once', (_, marks, name) => {
  const provider = put(wallet(marks)).ethereum
  discover()
  page.dispatchEvent(new Event('eip6963:requestProvider'))
  page.dispatchEvent(new Event('load'))
  expect([...offered.values()]).toMatchObject([{ name, provider }])
})

it('one that comes late is offered as well', () => {
  discover()
  expect(names()).toEqual([])
  put(wallet({ isLate: true }))
  page.dispatchEvent(new Event('ethereum#initialized'))
  expect(names()).toEqual(['Late'])
})

it.each([
  ['the same object', (provider: object) => provider],
  ['another object with the same marks', (provider: object) => ({ ...provider })],
])('one that announces %s is offered once', (_, same) => {
  const provider = wallet({ isMetaMask: true })
  put(provider)
  announce({ name: 'MetaMask', icon: picture }, same(provider))
  discover()
  page.dispatchEvent(new Event('load'))
  expect(names()).toEqual(['MetaMask'])
})

it('one that is beside another that announces itself is offered as well', () => {
  put(wallet({ isOld: true }))
  announce({ name: 'New', icon: picture }, wallet({ isNew: true }))
  discover()
  expect(names().toSorted()).toEqual(['New', 'Old'])
})

it('several that share window.ethereum by a list are each offered', () => {
  put(Object.assign(wallet(), { providers: [wallet({ isOne: true }), wallet({ isTwo: true })] }))
  discover()
  expect(names()).toEqual(['One', 'Two'])
})

it.each([undefined, null, {}, 'wallet'])('%j in window.ethereum is no wallet', (ethereum) => {
  put(ethereum)
  discover()
  expect(names()).toEqual([])
})
