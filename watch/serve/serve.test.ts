import { describe, expect, it } from 'vitest'
import { NOTHING_READ } from '../running'
import { well } from '../testing/well'
import { exposition } from './exposition'
import { healthOf } from './health'
import { metricsOf } from './metrics'
import { serve } from './serve'
import type { WatchState } from './watchState'

const state: WatchState = {
  pair: 'devnet',
  startedAt: 0,
  every: 60,
  looks: { good: 2, failed: 1 },
  lastLook: 60_000,
  lastGoodLook: 60_000,
  reading: {
    ...well,
    reserves: { ...well.reserves, l1: { ...well.reserves.l1, supply: 4_000_000_000_000_000_001n } },
  },
  facts: [{ id: 'l1-paused', severity: 'warning', sentence: 'Paused.' }],
  endpoints: {
    l1: [
      {
        operator: 'one "quoted"',
        url: 'https://secret',
        calls: 'answers',
        logs: { blocks: null },
        latency: 250,
        answered: 1,
        failsSince: null,
        lastError: null,
      },
    ],
    l2: [],
  },
  alerts: { sent: 1, failed: 0, givenUp: 0, waiting: 0 },
  keeper: { spentToday: 5n, balances: null },
}

/** A line of Prometheus' text format: a comment, or a name, labels and a number. */
const LINE =
  /^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z]+="([^"\\\n]|\\["\\n])*"(,[a-z]+="([^"\\\n]|\\["\\n])*")*\})? -?\d+(\.\d+)?(e-?\d+)?)$/

describe('metrics', () => {
  const text = exposition(metricsOf(state, 61_000))

  it('are in the text format, each name described once', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines.filter((one) => !LINE.test(one))).toEqual([])
    const typed = lines.flatMap((one) => /^# TYPE (\S+)/.exec(one)?.[1] ?? [])
    expect(new Set(typed).size).toBe(typed.length)
    const named = new Set(lines.flatMap((one) => /^([a-z_0-9]+)/.exec(one)?.[1] ?? []))
    expect([...named].toSorted()).toEqual(typed.toSorted())
    expect(text.endsWith('\n')).toBe(true)
  })

  it('are exact, escaped, and hold no URL', () => {
    expect(text).toContain('lpt_bridge_supply_lpt 4.000000000000000001\n')
    expect(text).toContain('lpt_endpoint_serves_logs{side="l1",endpoint="one \\"quoted\\"",place="1"} 1\n')
    expect(text).toContain('lpt_watch_fact{id="l1-paused",severity="warning"} 1\n')
    expect(text).toContain('lpt_bridge_head_age_seconds{side="l2"} 60\n')
    expect(text).not.toContain('secret')
  })

  it('leave out what is not known', () => {
    const early = exposition(
      metricsOf({ ...state, reading: NOTHING_READ, lastLook: null, lastGoodLook: null }, 0),
    )
    expect(early).not.toContain('lpt_bridge_')
    const uncounted = { ...state, reading: { ...well, reserves: { ...well.reserves, unclaimed: null } } }
    expect(exposition(metricsOf(uncounted, 0))).not.toContain('lpt_bridge_reserve_difference_lpt')
  })
})

describe('health', () => {
  it('is that both chains were read not long ago, whatever they say', () => {
    expect(healthOf(state, 60_000 + 240_000)).toMatchObject({ ok: true, facts: 1 })
    expect(healthOf(state, 60_000 + 241_000)).toMatchObject({ ok: false })
    expect(healthOf({ ...state, lastGoodLook: null }, 0)).toMatchObject({ ok: false, lastGoodLook: null })
  })
})

describe('the server', () => {
  it('answers at its paths, and says which there are', async () => {
    const server = await serve({ host: '127.0.0.1', port: 0 }, () => ({ ...state, lastGoodLook: Date.now() }))
    const address = server.address()
    const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const ask = async (path: string, method = 'GET') => {
      const answer = await fetch(`${at}${path}`, { method })
      return [
        answer.status,
        answer.headers.get('content-type')?.split(';')[0],
        (await answer.text()).slice(0, 10),
      ]
    }
    expect(await ask('/metrics')).toEqual([200, 'text/plain', '# HELP lpt'])
    expect(await ask('/health')).toEqual([200, 'application/json', '{"ok":true'])
    expect((await ask('/'))[0]).toBe(404)
    expect((await ask('/metrics', 'POST'))[0]).toBe(405)
    server.close()
  })

  it('says so when its address is in use', async () => {
    const server = await serve({ host: '127.0.0.1', port: 0 }, () => state)
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(serve({ host: '127.0.0.1', port }, () => state)).rejects.toThrow('WATCH_LISTEN')
    server.close()
  })
})
