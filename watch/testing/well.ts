import { zeroAddress } from 'viem'
import type { Reading } from '../facts/factsOf'

const gateway = { pendingOwner: zeroAddress, paused: false }

/** A bridge of which there is nothing to tell, for tests. */
export const well: Reading = {
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
