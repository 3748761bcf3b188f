import { describe, expect, it, vi } from 'vitest'
import { pause } from './pause'

describe('a pause', () => {
  it('leaves no listener at the signal that could have ended it', async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    for (let poll = 0; poll < 3; poll++) await pause(1, signal)
    expect(added).toHaveBeenCalledTimes(3)
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]))
  })

  it('ends at once when its signal does', async () => {
    const leaving = new AbortController()
    const waiting = pause(60_000, leaving.signal)
    leaving.abort()
    await waiting
  })

  it('does not begin when its signal has ended', async () => {
    await pause(60_000, AbortSignal.abort())
  })
})
