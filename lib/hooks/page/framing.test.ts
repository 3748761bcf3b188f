// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isEmbedded } from './embedded'
import { frameGuard, SAFE_ORIGIN } from './framing'

const HOST = 'https://explorer.example'
const root = document.documentElement
const pressed = vi.fn()

type Around = { ancestors?: readonly string[]; referrer?: string }

/** Runs the guard as in a page that others show; without `around`, in a window of its own. */
function guarded(around: Around | null, framers = { origins: [HOST], loopback: false }) {
  const listeners: [string, (event: Event) => void][] = []
  const own = 'https://bridge.example'
  const window = { parent: {} }
  const run = new Function('window', 'location', 'document', 'addEventListener', frameGuard(framers))
  run(
    around === null ? Object.assign(window, { parent: window }) : window,
    { origin: own, ...(around?.ancestors && { ancestorOrigins: around.ancestors }) },
    { documentElement: root, referrer: around?.referrer ?? '' },
    (kind: string, listener: (event: Event) => void) => listeners.push([kind, listener]),
  )
  return { framed: root.dataset.framed, framer: root.dataset.framer, listeners }
}

afterEach(() => {
  delete root.dataset.framed
  delete root.dataset.framer
  pressed.mockClear()
})

describe('a page', () => {
  it('is as it is in a window of its own', () => {
    expect(guarded(null)).toEqual({ framed: undefined, framer: undefined, listeners: [] })
  })

  it.each([
    ['its own site', { ancestors: ['https://bridge.example'] }, ''],
    ['Safe', { ancestors: [SAFE_ORIGIN] }, ''],
    ['a site that may embed it', { ancestors: [HOST] }, 'embedded'],
    ['one within another of those', { ancestors: [HOST, SAFE_ORIGIN] }, 'embedded'],
    ['a site that may not', { ancestors: ['https://evil.example'] }, 'refused'],
    ['one that may, within one that may not', { ancestors: [HOST, 'https://evil.example'] }, 'refused'],
    ['a site whose name begins so', { ancestors: [`${HOST}.evil`] }, 'refused'],
    ['a page without an origin', { ancestors: ['null'] }, 'refused'],
    ['one that may, where browsers have no list', { referrer: `${HOST}/stake` }, 'embedded'],
    ['one that may not, where browsers have no list', { referrer: 'https://evil.example/' }, 'refused'],
    ['one that hides itself', {}, 'refused'],
    ['the same machine', { ancestors: ['http://localhost:3000'] }, 'refused'],
  ])('knows that it is shown by %s', (_, around, framed) => {
    expect(guarded(around).framed).toBe(framed)
    expect(isEmbedded()).toBe(framed === 'embedded')
  })

  it('may be shown by the same machine where it is for a local Arbitrum', () => {
    const framers = { origins: [], loopback: true }
    expect(guarded({ ancestors: ['http://localhost:3000'] }, framers).framed).toBe('embedded')
    expect(guarded({ ancestors: ['http://localhost.evil.example'] }, framers).framed).toBe('refused')
  })

  it('names who embeds it, and nobody else', () => {
    expect(guarded({ ancestors: [HOST] }).framer).toBe(HOST)
    delete root.dataset.framer
    expect(guarded({ ancestors: ['https://evil.example'] }).framer).toBeUndefined()
  })

  it('that is refused takes no press but on its link', () => {
    document.body.innerHTML = '<button>Burn</button><a data-unframed href="/">Open</a>'
    const { listeners } = guarded({ ancestors: ['https://evil.example'] })
    expect(listeners.map(([kind]) => kind)).toEqual(['pointerdown', 'click', 'submit'])
    for (const [kind, listener] of listeners) addEventListener(kind, listener, true)
    for (const element of document.body.children) element.addEventListener('click', pressed)
    document.querySelector('button')?.click()
    expect(pressed).not.toHaveBeenCalled()
    document.querySelector('a')?.click()
    expect(pressed).toHaveBeenCalledOnce()
    for (const [kind, listener] of listeners) removeEventListener(kind, listener, true)
  })
})

it('holds no character that HTML escapes', () => {
  expect(frameGuard({ origins: [HOST], loopback: true })).not.toMatch(/[<>&"']/)
})
