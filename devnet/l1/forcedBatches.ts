import type { Address } from 'viem'
import type { ChainClient } from '../chain/client'
import type { Ledger } from '../ledger'
import { sequencerInboxAbi } from '../nitro/abi'

/**
 * Notes the batches that somebody else has made since the last one was posted: anybody may force messages of L1's delayed
 * inbox that have waited for too long (`SequencerInbox.forceInclusion`), and each time is a batch with a number of its own.
 * It holds no block of the sequencer's, so the rollup has come no further with it than with the batch before.
 */
export async function noteForcedBatches(
  client: ChainClient,
  sequencerInbox: Address,
  ledger: Ledger,
): Promise<void> {
  const onInbox = { address: sequencerInbox, abi: sequencerInboxAbi } as const
  const count = Number(await client.readContract({ ...onInbox, functionName: 'batchCount' }))
  const previous = ledger.batches.last
  if (previous === undefined || count <= ledger.batches.count) return
  const delivered = await client.getContractEvents({
    ...onInbox,
    eventName: 'SequencerBatchDelivered',
    fromBlock: BigInt(previous.l1Block),
    strict: true,
  })
  const known = ledger.batches.count
  for (const { args, blockNumber } of delivered) {
    if (Number(args.batchSequenceNumber) < known) continue
    ledger.batches.push({ lastL2Block: previous.lastL2Block, l1Block: Number(blockNumber) })
  }
}
