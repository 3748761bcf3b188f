import { ChildToParentMessage } from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import { type Hex, isHex } from 'viem'
import type { OutboxMessage } from '@/lib/bridge/outboxMessage'
import type { ChainPair } from '@/lib/chains/pair'
import { registerPair } from './network'
import { sdkProviders } from './providers'

/**
 * The proof that a message is in the send tree of the latest confirmed assertion, as the outbox wants it.
 * @throws Error when no assertion covers the message yet
 */
export async function outboxProof(pair: ChainPair, message: OutboxMessage): Promise<readonly Hex[]> {
  registerPair(pair)
  const { l1, l2 } = sdkProviders(pair)
  const proof = await ChildToParentMessage.fromEvent(l1, sdkEvent(message)).getOutboxProof(l2)
  if (!Array.isArray(proof)) throw new Error(`There is no proof for message ${message.position}`)
  return proof.map((hash: unknown) => {
    if (!isHex(hash)) throw new Error(`The proof for message ${message.position} is not made of hashes`)
    return hash
  })
}

/** The event as the SDK's own parser would have delivered it. */
export function sdkEvent(message: OutboxMessage) {
  return {
    caller: message.caller,
    destination: message.destination,
    hash: BigNumber.from(message.hash),
    position: BigNumber.from(message.position),
    arbBlockNum: BigNumber.from(message.arbBlockNum),
    ethBlockNum: BigNumber.from(message.ethBlockNum),
    timestamp: BigNumber.from(message.timestamp),
    callvalue: BigNumber.from(message.callvalue),
    data: message.data,
  }
}
