import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { l1LptGatewayAbi } from '../../lib/abi/l1LptGateway'
import type { ChainClient } from '../chain/client'
import { type DelayedMessage, readDelayedMessages } from '../l1/delayedInbox'
import { writeTicket } from '../l2/retryableStorage'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'
import { parseRetryable } from '../nitro/retryable'
import { ticketId } from '../nitro/transactionHash'
import { inPieces } from './inPieces'
import type { Past } from './past'

const openAbi = parseAbi(['function getTimeout(bytes32 ticketId) view returns (uint256)'])

/** A ticket lives for a week, or longer when somebody pays: so many L1 blocks of the bridge's messages are looked at. */
const LOOK_BACK_BLOCKS = 200_000

type Where = { l1Gateway: Address; bridge: Address; deployBlock: number }

/**
 * Lets the stand-in for ArbRetryableTx hold the tickets of the bridge that were open on the chain that was forked, wherever
 * Arbitrum keeps them: what is in them is known from L1, and whether they are open from the forked chain.
 */
export async function adoptTickets(
  { l1, l2 }: Record<'l1' | 'l2', ChainClient>,
  past: Past,
  where: Where,
): Promise<void> {
  for (const { number, block } of await sentTickets(l1, past, where)) {
    // One that has not arrived is carried over as it would have been.
    if (number >= past.ledger.delayedMessages) continue
    const messages = await readDelayedMessages(l1, where.bridge, block, block)
    const message = messages.find((one) => one.number === number)
    if (message) await adopt(l2, past, message)
  }
}

async function sentTickets(l1: ChainClient, past: Past, { l1Gateway, deployBlock }: Where) {
  const first = Math.max(deployBlock, past.blocks.l1 - LOOK_BACK_BLOCKS)
  const events = await inPieces(first, past.blocks.l1, async (from, to) => {
    const range = { fromBlock: BigInt(from), toBlock: BigInt(to) }
    const onGateway = { address: l1Gateway, abi: l1LptGatewayAbi, strict: true, ...range } as const
    const sent = await l1.getContractEvents({ ...onGateway, eventName: 'WithdrawInitiated' })
    const again = await l1.getContractEvents({ ...onGateway, eventName: 'WithdrawResent' })
    return [...sent, ...again]
  })
  return events.map(({ args, blockNumber }) => ({
    number: Number(args.sequenceNumber),
    block: Number(blockNumber),
  }))
}

async function adopt(l2: ChainClient, past: Past, message: DelayedMessage): Promise<void> {
  const ticket = parseRetryable(message.payload)
  const id = ticketId(l2.chain.id, message.number, message.sender, message.l1BaseFee, ticket)
  const timeout = await timeoutOf(past, id)
  if (timeout === undefined) return
  await writeTicket(l2, id, { ...ticket, timeout, from: message.sender })
}

/** In seconds; undefined once the ticket is redeemed, cancelled or too old: the call then reverts. */
async function timeoutOf(past: Past, id: Hex): Promise<bigint | undefined> {
  const call = { abi: openAbi, functionName: 'getTimeout' } as const
  try {
    const data = await past.callAtFork(ARB_RETRYABLE_TX, encodeFunctionData({ ...call, args: [id] }))
    return decodeFunctionResult({ ...call, data })
  } catch {
    return undefined
  }
}
