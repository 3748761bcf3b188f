// @vitest-environment jsdom
import { padHex } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { claimEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { PendingAct } from '@/lib/history/pendingAct'
import { account, deposit, oddWallet, pendingHere, SENT } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { resume } from './carryOut'
import { openPendingStorage } from './pendingStorage'
import { claimAct, claimTogetherAct } from './transferActs'

afterEach(() => localStorage.clear())

const both = [deposit, { ...deposit, position: 8n }]
const event = { ...claimEvent(pair, openGateways(pair), 7n), by: account }

/** A claim that waited when its page was left, found again when nothing on the page names a deposit. */
async function resumed(names: readonly string[], found: readonly string[], shown: boolean) {
  const { clients, chains, config } = oddWallet(async () => SENT)
  // Claimed, says the outbox of each.
  chains.l1.word = padHex('0x1')
  const act: PendingAct = { hash: SENT, proposed: false, sent: undefined, event, since: 11n, names }
  ;(await openPendingStorage(pair, account, names)).keep(act)
  chains.l1.mine({ hash: SENT, from: account, event: shown ? event : undefined })
  const waiting = (await openPendingStorage(pair, account, found)).find()
  if (waiting === undefined) throw new Error('Nothing waits.')
  const left = new AbortController().signal
  return resume(
    { config, clients, pair, enter: () => {}, show: () => {}, left, beginFollowing: () => left },
    {
      account,
      pending: waiting.act,
      forget: waiting.forget,
      hear: undefined,
      isHere: () => true,
    },
  )
}

it('says of a claim of several, found again when others had claimed them all, that it did nothing', async () => {
  const { names } = claimTogetherAct(both)
  await expect(resumed(names, claimTogetherAct([]).names, false)).rejects.toMatchObject({
    name: 'ClaimedByOthers',
  })
  expect(pendingHere()).toEqual([])
})

it('says of one of which others had claimed a part, that it did the rest', async () => {
  const { names } = claimTogetherAct(both)
  await expect(resumed(names, names, true)).rejects.toMatchObject({ name: 'ClaimedByOthersInPart' })
})

it('asks of a single claim nothing more than that it was mined', async () => {
  const { names } = claimAct(deposit)
  expect(await resumed(names, names, true)).toBe(SENT)
  expect(pendingHere()).toEqual([])
})

it('forgets one of its kind, and not another that waits under the same name since', async () => {
  const act: PendingAct = {
    hash: null,
    proposed: false,
    sent: undefined,
    event,
    since: 11n,
    names: ['x:1', 'x'],
  }
  const later: PendingAct = { ...act, since: 12n, names: ['x:2', 'x'] }
  ;(await openPendingStorage(pair, account, act.names)).keep(act)
  ;(await openPendingStorage(pair, account, later.names)).keep(later)
  ;(await openPendingStorage(pair, account, ['x:1'])).find()?.forget()
  const find = async (name: string) => (await openPendingStorage(pair, account, [name])).find()?.act.since
  expect([await find('x:1'), await find('x:2'), await find('x')]).toEqual([undefined, 12n, 12n])
})
