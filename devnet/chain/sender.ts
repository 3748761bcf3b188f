import {
  type Abi,
  type Address,
  encodeDeployData,
  getContractAddress,
  type Hash,
  type Hex,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { Artifact } from '../../deploy/plan/artifact'
import type { ChainClient } from './client'

export type Call = { to?: Address; data?: Hex; value?: bigint; gas?: bigint }

const ASK_EVERY_MS = 10

/** Fees that are never too low on a local chain: 50 gwei at most, no tip. */
const fees = { type: 'eip1559', maxFeePerGas: 50_000_000_000n, maxPriorityFeePerGas: 0n } as const

/**
 * Sends transactions of one account without waiting between them: the account counts its own nonces, and nothing is
 * estimated. `settle` waits for all of them and throws when one failed.
 */
export class Sender {
  private readonly pending: { hash: Hash; what: string }[] = []

  private constructor(
    private readonly client: ChainClient,
    private readonly account: PrivateKeyAccount,
    private nonce: number,
  ) {}

  static async open(client: ChainClient, account: PrivateKeyAccount): Promise<Sender> {
    return new Sender(client, account, await client.getTransactionCount({ address: account.address }))
  }

  get address(): Address {
    return this.account.address
  }

  /** The number of this account's next transaction. */
  get nextNonce(): bigint {
    return BigInt(this.nonce)
  }

  /** The address of the contract that this account creates after `ahead` further transactions. */
  predict(ahead = 0): Address {
    return getContractAddress({ from: this.account.address, nonce: BigInt(this.nonce + ahead) })
  }

  async send(what: string, { to, data, value = 0n, gas = 5_000_000n }: Call): Promise<Hash> {
    const serializedTransaction = await this.account.signTransaction({
      ...fees,
      chainId: this.client.chain.id,
      nonce: this.nonce++,
      gas,
      value,
      ...(to && { to }),
      ...(data && { data }),
    })
    const hash = await this.client.sendRawTransaction({ serializedTransaction })
    this.pending.push({ hash, what })
    return hash
  }

  /** Creates a contract; its address is known before it stands. */
  async deploy(artifact: Artifact<Abi>, args: readonly unknown[] = [], gas = 12_000_000n): Promise<Address> {
    const address = this.predict()
    const data = encodeDeployData({ abi: artifact.abi, bytecode: artifact.bytecode, args })
    await this.send(`creating ${artifact.name}`, { data, gas })
    return address
  }

  /** Waits for everything that was sent. */
  async settle(): Promise<void> {
    await Promise.all(this.pending.splice(0).map(({ hash, what }) => this.settled(hash, what)))
  }

  /** Asks again and again: L1 may be mined at intervals only. A node that is gone ends the wait with its own error. */
  private async settled(hash: Hash, what: string): Promise<void> {
    for (;;) {
      const receipt = await this.receiptOf(hash)
      if (receipt?.status === 'success') return
      if (receipt) throw new Error(`Reverted while ${what} (transaction ${hash}).`)
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
    }
  }

  private receiptOf(hash: Hash): Promise<TransactionReceipt | undefined> {
    return this.client.getTransactionReceipt({ hash }).catch((error: unknown) => {
      if (error instanceof TransactionReceiptNotFoundError) return undefined
      throw error
    })
  }
}
