import type { Address, Hex } from 'viem'
import type { ChainClient } from '../chain/client'
import { bridgeAbi, inboxAbi } from '../nitro/abi'

/** A message on its way from L1 to L2. */
export type DelayedMessage = {
  number: number
  kind: number
  /** Already aliased by the Inbox. */
  sender: Address
  l1BaseFee: bigint
  /** Empty when the message brings nothing that L2 acts on. */
  payload: Hex
}

/** Reads the messages that reached L1's delayed inbox in a range of blocks, in order. */
export async function readDelayedMessages(
  client: ChainClient,
  bridge: Address,
  fromBlock: number,
  toBlock: number,
): Promise<DelayedMessage[]> {
  const range = { fromBlock: BigInt(fromBlock), toBlock: BigInt(toBlock) }
  const delivered = await client.getContractEvents({ abi: bridgeAbi, address: bridge, ...range })
  if (delivered.length === 0) return []
  // Several contracts may deliver (Inbox, SequencerInbox); the message number names the payload, whoever emitted it.
  const payloads = await client.getContractEvents({ abi: inboxAbi, strict: true, ...range })
  const byNumber = new Map(payloads.map(({ args }) => [args.messageNum, args.data]))
  return delivered.map(({ args }) => {
    const { messageIndex = 0n, kind = 0, sender = bridge, baseFeeL1 = 0n } = args
    return {
      number: Number(messageIndex),
      kind,
      sender,
      l1BaseFee: baseFeeL1,
      payload: byNumber.get(messageIndex) ?? '0x',
    }
  })
}
