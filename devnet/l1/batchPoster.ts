import { brotliCompressSync } from 'node:zlib'
import { type Address, encodeFunctionData, toHex, zeroAddress } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { Batch, Ledger } from '../ledger'
import { sequencerInboxAbi } from '../nitro/abi'
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
  sequencerInbox: Address,
  ledger: Ledger,
  lastL2Block: number,
): Promise<Batch> {
  await noteForcedBatches(client, sequencerInbox, ledger)
  const previous = ledger.batches.at(-1)
  if (!previous) throw new Error('The batch that the rollup was created with is not known.')
  const blocks = Buffer.from(JSON.stringify({ first: previous.lastL2Block + 1, last: lastL2Block }))
  const sender = await Sender.open(client, account)
  const hash = await sender.send('posting a batch', {
    to: sequencerInbox,
    data: encodeFunctionData({
      abi: sequencerInboxAbi,
      functionName: 'addSequencerL2BatchFromOrigin',
      args: [
        BigInt(ledger.batches.length),
        `0x${BROTLI_HEADER}${toHex(brotliCompressSync(blocks)).slice(2)}`,
        BigInt(ledger.delayedMessages),
        zeroAddress,
        BigInt(previous.lastL2Block + 1),
        BigInt(lastL2Block + 1),
      ],
    }),
  })
  await sender.settle()
  const { blockNumber } = await client.getTransactionReceipt({ hash })
  const batch = { lastL2Block, l1Block: Number(blockNumber) }
  ledger.batches.push(batch)
  return batch
}
