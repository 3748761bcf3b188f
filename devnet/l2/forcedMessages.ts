import type { Address } from 'viem'
import type { ChainClient } from '../chain/client'
import type { DelayedMessage } from '../l1/delayedInbox'
import { sequencerInboxAbi } from '../nitro/abi'

/** Those that were put into a batch by force: they are L2's whether the sequencer wants them or not. */
export async function forcedOf(
  messages: readonly DelayedMessage[],
  { client, sequencerInbox }: { client: ChainClient; sequencerInbox: Address },
): Promise<readonly DelayedMessage[]> {
  if (messages.length === 0) return []
  const included = await client.readContract({
    address: sequencerInbox,
    abi: sequencerInboxAbi,
    functionName: 'totalDelayedMessagesRead',
  })
  return messages.filter(({ number }) => number < Number(included))
}
