import { zeroAddress } from 'viem'
import type { Expected } from '../facts/factsOf'
import type { Reading } from '../look/reading'

const owner = '0x0000000000000000000000000000000000000001'
const gateway = { owner, pauser: owner, pendingOwner: zeroAddress, paused: false } as const
const endpoint = { name: 'one', head: { number: 9n, time: 1n }, problem: null, word: null }

/** A bridge of which there is nothing to tell, for tests. */
export const well = {
  reserves: {
    l2: { block: 1n, time: 1n, escrowed: 5n, held: 5n },
    l1: { block: 1n, time: 1n, supply: 5n },
    unclaimed: { count: 0, amount: 0n },
    unreleased: { count: 0, amount: 0n },
  },
  gateways: { l1: gateway, l2: gateway, pausedUntil: 0n },
  arbitrum: { differs: [], isOutboxAllowed: true, outboxes: [owner], isInboxOurs: true },
  routers: { l1: null, l2: { router: owner, gateway: owner, isOurs: true } },
  assertions: { pending: 0, newest: 1n, disputed: [], unknown: [] },
  transfers: [],
  endpoints: { l1: [endpoint], l2: [endpoint] },
  errors: [],
} satisfies Reading

export const asExpected: Expected = {
  roles: { l1: gateway, l2: gateway },
  outboxes: [owner],
  now: 10,
  isLocal: false,
}
