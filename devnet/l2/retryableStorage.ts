import { concat, type Hash, type Hex, keccak256, numberToHex, pad } from 'viem'
import type { ChainClient } from '../chain/client'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'

// Where DevnetArbRetryableTx.sol keeps what only the sequencer may write.
const GATE_SLOT = numberToHex(0, { size: 32 })
const TICKETS_SLOT = numberToHex(1, { size: 32 })

/** Lets the ticket with this id be submitted, once. */
export const openGate = (client: ChainClient, id: Hex) =>
  client.setStorageAt({ address: ARB_RETRYABLE_TX, index: GATE_SLOT, value: id })

/** Changes when a ticket expires, in seconds of L2's clock; zero removes it. */
export const setTimeoutOf = (client: ChainClient, id: Hash, timeout: bigint) =>
  client.setStorageAt({
    address: ARB_RETRYABLE_TX,
    index: keccak256(concat([id, TICKETS_SLOT])),
    value: pad(numberToHex(timeout), { size: 32 }),
  })
