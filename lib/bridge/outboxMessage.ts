import type { Address, Hex } from 'viem'

/** A message from L2 to L1 as L2 logged it: what the outbox hashes and, once proven, executes. */
export type OutboxMessage = {
  /** Its leaf in the outbox tree. */
  position: bigint
  /** The L2 contract that sent it. */
  caller: Address
  destination: Address
  hash: bigint
  arbBlockNum: bigint
  ethBlockNum: bigint
  timestamp: bigint
  callvalue: bigint
  data: Hex
}
