import { brotliCompressSync } from 'node:zlib'
import { type Address, encodeFunctionData, toHex, zeroAddress } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { Ledger } from '../ledger'
import { bridgeAbi, sequencerInboxAbi } from '../nitro/abi'
import type { Batch } from './batches'
import { noteForcedBatches } from './forcedBatches'

/** Says that what follows is compressed with brotli. */
const BROTLI_HEADER = '00'

/**
 * Posts L2's blocks to the SequencerInbox. Nobody replays L2 from batches here, so a batch only names its blocks; what the
 * contracts count (messages, delayed messages, accumulators) is all real.
 */
export async function postBatch(
  client: ChainClient,
  account: PrivateKeyAccount,
  { sequencerInbox, bridge }: { sequencerInbox: Address; bridge: Address },
  ledger: Ledger,
  lastL2Block: number,
): Promise<Batch> {
  await noteForcedBatches(client, sequencerInbox, ledger)
  const previous = ledger.batches.last
  if (!previous) throw new Error('The batch that the rollup was created with is not known.')
  const blocks = Buffer.from(JSON.stringify({ first: previous.lastL2Block + 1, last: lastL2Block }))
  const sender = await Sender.open(client, account)
  // Batches count L2's messages, one a block, from a beginning of their own.
  const reported = await client.readContract({
    address: bridge,
    abi: bridgeAbi,
    functionName: 'sequencerReportedSubMessageCount',
  })
  const hash = await sender.send('posting a batch', {
    to: sequencerInbox,
    data: encodeFunctionData({
      abi: sequencerInboxAbi,
      functionName: 'addSequencerL2BatchFromOrigin',
      args: [
        BigInt(ledger.batches.count),
        `0x${BROTLI_HEADER}${toHex(brotliCompressSync(blocks)).slice(2)}`,
        BigInt(ledger.delayedMessages),
        zeroAddress,
        reported,
        reported + BigInt(lastL2Block - previous.lastL2Block),
      ],
    }),
  })
  await sender.settle()
  const { blockNumber } = await client.getTransactionReceipt({ hash })
  const batch = { lastL2Block, l1Block: Number(blockNumber) }
  ledger.batches.push(batch)
  return batch
}
