import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { alertsBetween, webhookBody } from './alerts'
import { type Fact, factsOf, type Reading } from './facts'
import { readSettings } from './settings'

const gateway = { pendingOwner: zeroAddress, paused: false }
const well: Reading = {
  reserves: {
    l2: { block: 1n, time: 1n, escrowed: 5n, held: 5n },
    l1: { block: 1n, time: 1n, supply: 5n },
    unclaimed: { count: 0, amount: 0n },
    unreleased: { count: 0, amount: 0n },
  },
  gateways: { l1: gateway, l2: gateway },
  pausedUntil: 0n,
  differs: [],
}
const ids = (reading: Reading) => factsOf(reading).map(({ id }) => id)
const offered = '0x00000000000000000000000000000000000000AA'

describe('facts', () => {
  it('are none while all is well', () => expect(factsOf(well)).toEqual([]))

  it.each<[string, Reading, string]>([
    [
      'a short reserve',
      { ...well, reserves: { ...well.reserves, l1: { ...well.reserves.l1, supply: 6n } } },
      'reserve-short',
    ],
    [
      'a surplus',
      { ...well, reserves: { ...well.reserves, l1: { ...well.reserves.l1, supply: 4n } } },
      'reserve-surplus',
    ],
    [
      'an escrow that is gone',
      { ...well, reserves: { ...well.reserves, l2: { ...well.reserves.l2, held: 4n } } },
      'reserve-missing',
    ],
    [
      'deposits not counted',
      { ...well, reserves: { ...well.reserves, unclaimed: null } },
      'reserve-uncounted',
    ],
    ['a pause', { ...well, gateways: { l1: { ...gateway, paused: true }, l2: gateway } }, 'l1-paused'],
    [
      'an owner to be',
      { ...well, gateways: { l1: gateway, l2: { ...gateway, pendingOwner: offered } } },
      `l2-owner-offered-${offered}`,
    ],
    ['another outbox', { ...well, differs: ['outbox'] }, 'arbitrum-outbox'],
  ])('tell of %s', (_, reading, id) => expect(ids(reading)).toEqual([id]))

  it('say when a pause ends', () => {
    const [fact] = factsOf({
      ...well,
      gateways: { l1: { ...gateway, paused: true }, l2: gateway },
      pausedUntil: 60n,
    })
    expect(fact?.sentence).toContain('1970-01-01T00:01:00.000Z')
  })
})

describe('alerts', () => {
  const fact = (id: string): Fact => ({ id, severity: 'warning', sentence: `${id}.` })

  it('tell each fact once, and once when it is over', () => {
    expect(alertsBetween([], [fact('a')])).toEqual([{ event: 'begun', fact: fact('a') }])
    expect(alertsBetween([fact('a')], [fact('a'), fact('b')])).toEqual([{ event: 'begun', fact: fact('b') }])
    expect(alertsBetween([fact('a')], [])).toEqual([{ event: 'over', fact: fact('a') }])
  })

  it('have the shape that the webhook wants', () => {
    const alert = { event: 'over', fact: fact('a') } as const
    expect(JSON.parse(webhookBody('json', 'devnet', alert))).toEqual({
      pair: 'devnet',
      event: 'over',
      ...fact('a'),
    })
    expect(JSON.parse(webhookBody('slack', 'devnet', alert))).toEqual({ text: '[devnet] Over: a.' })
    expect(JSON.parse(webhookBody('discord', 'devnet', alert))).toEqual({ content: '[devnet] Over: a.' })
    expect(webhookBody('ntfy', 'devnet', alert)).toBe('[devnet] Over: a.')
  })
})

describe('settings', () => {
  it('have their defaults', () => {
    expect(readSettings(['--pair', 'devnet'], {})).toMatchObject({ shape: 'json', seconds: 60, once: false })
  })

  it('say each mistake', () => {
    const wrong = { WATCH_WEBHOOK: 'x', WATCH_WEBHOOK_SHAPE: 'fax', WATCH_EVERY_SECONDS: '0' }
    const attempt = () => readSettings(['--pair', 'moon'], wrong)
    for (const word of ['--pair', 'WATCH_WEBHOOK is', 'WATCH_WEBHOOK_SHAPE', 'WATCH_EVERY_SECONDS']) {
      expect(attempt).toThrow(word)
    }
  })
})
