import { type Hex, hexToBigInt } from 'viem'
import type { Chains } from '../chains'
import type { Parts } from '../parts'
import { invalidParams } from '../rpc/rpcError'
import type { Heads, Snapshots } from './snapshots'
import { still } from './still'

/** The signed transactions that were in the blocks which are gone, oldest first: whoever wants one back sends it again. */
export type Dropped = { l1: Hex[]; l2: Hex[] }

/** Lets both chains settle on another fork: their last blocks go, and more of other hashes come in their place. */
export class Reorganization {
  constructor(
    private readonly parts: Parts,
    private readonly snapshots: Snapshots,
  ) {}

  /**
   * Goes back to a snapshot, which is used up by that, and passes the block that L1 stood at by one, with empty
   * blocks. The transactions since then are gone on both chains; the services go on from there.
   */
  async since(id: Hex): Promise<Dropped> {
    const dropped = await still(this.parts, async () => {
      const base = this.snapshots.headsOf(id)
      if (!base) throw invalidParams(`there is no snapshot ${id}`)
      return this.replace(id, base)
    })
    await this.parts.sequencer.follow()
    return dropped
  }

  private async replace(id: Hex, base: Heads): Promise<Dropped> {
    const { chains, clock, sequencer } = this.parts
    const head = await clock.head()
    const gone = await clock.timestampOf(head)
    const dropped = {
      l1: await signedIn(chains.l1, base.l1, head),
      l2: await signedIn(chains.l2, base.l2, sequencer.head),
    }
    await this.snapshots.restore(id)
    // Later than those which they replace, so that their hashes are others, whatever is in them.
    await chains.l1.client.setNextBlockTimestamp({ timestamp: gone + 1n })
    await clock.mineNow()
    await clock.mineNow(head - base.l1)
    return dropped
  }
}

/** The signed transactions after a block: the node's own, for a message or a round, have no signature. */
async function signedIn({ anvil, client }: Chains['l1'], base: number, head: number): Promise<Hex[]> {
  const signed: Hex[] = []
  for (let number = base + 1; number <= head; number++) {
    const { transactions } = await client.getBlock({ blockNumber: BigInt(number), includeTransactions: true })
    for (const { hash, r } of transactions) {
      if (hexToBigInt(r) <= 1n) continue
      signed.push(await anvil.rpc.request<Hex>('eth_getRawTransactionByHash', [hash]))
    }
  }
  return signed
}
