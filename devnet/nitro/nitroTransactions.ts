import type { Hash, Hex } from 'viem'

/** A transaction that exists on Arbitrum under another hash and type than on the node that runs it here. */
export type NitroTransaction = {
  hash: Hash
  anvilHash: Hash
  /** 0x64 brings ETH from L1, 0x69 creates a retryable ticket, 0x68 tries one. */
  type: '0x64' | '0x68' | '0x69'
  /** Further fields of the transaction, as Arbitrum's JSON-RPC shows them. */
  fields: Record<string, Hex>
}

/** Both names of each such transaction. */
export class NitroTransactions {
  private readonly byHash = new Map<Hash, NitroTransaction>()
  private readonly byAnvilHash = new Map<Hash, NitroTransaction>()

  constructor(known: readonly NitroTransaction[] = []) {
    for (const transaction of known) this.add(transaction)
  }

  add(transaction: NitroTransaction): void {
    this.byHash.set(transaction.hash, transaction)
    this.byAnvilHash.set(transaction.anvilHash, transaction)
  }

  has(hash: Hash): boolean {
    return this.byHash.has(hash)
  }

  /** The node's name for a hash that may be Arbitrum's. */
  toAnvil(hash: Hash): Hash {
    return this.byHash.get(hash)?.anvilHash ?? hash
  }

  ofAnvil(anvilHash: Hash): NitroTransaction | undefined {
    return this.byAnvilHash.get(anvilHash)
  }

  list(): NitroTransaction[] {
    return [...this.byHash.values()]
  }
}
