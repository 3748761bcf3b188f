import { zeroAddress, zeroHash } from 'viem'
import type { WatchState } from '../serve/watchState'
import { well } from './well'

const endpoint = {
  operator: 'one',
  url: null,
  calls: 'answers',
  logs: { blocks: null },
  latency: 1,
  answered: 1,
  failsSince: null,
  lastError: null,
} as const

/** A watcher that has something to say under every heading, for tests. */
export const everything: WatchState = {
  pair: 'devnet',
  startedAt: 0,
  every: 60,
  looks: { good: 1, failed: 1 },
  lastLook: 1,
  lastGoodLook: 1,
  reading: {
    ...well,
    transfers: [
      {
        kind: 'withdraw',
        transfer: {
          kind: 'withdraw',
          id: 0n,
          from: zeroAddress,
          to: zeroAddress,
          amount: 1n,
          initiated: { hash: zeroHash, blockNumber: 1n, time: 1n },
          tickets: [],
          released: null,
        },
        status: { state: 'needs-redeem', ticketId: zeroHash, timeout: 1n, secondsLeft: 1 },
      },
    ],
  },
  facts: [{ id: 'l1-paused', severity: 'warning', sentence: 'Paused.' }],
  endpoints: { l1: [endpoint], l2: [endpoint] },
  alerts: { sent: 1, failed: 1, givenUp: 1, waiting: 1 },
  keeper: { spentToday: 1n, balances: { l1: 1n, l2: 1n } },
}
