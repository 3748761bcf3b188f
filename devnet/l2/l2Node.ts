import { type Address, type Hash, type Hex, numberToHex, type TransactionReceipt } from 'viem'
import type { ChainClient } from '../chain/client'
import { L2_BASE_FEE } from '../nitro/constants'
import type { JsonRpc } from '../rpc/jsonRpc'

export type UnsignedTransaction = {
  from: Address
  to?: Address | undefined
  value?: bigint
  data?: Hex
  gas: bigint
}

/** The node that runs L2. It never mines by itself; only the sequencer tells it to. */
export class L2Node {
  private interval: number | undefined

  constructor(
    readonly rpc: JsonRpc,
    readonly client: ChainClient,
    /** The lead of its block numbers over L1's: other than 0 on the fork of an Arbitrum only. */
    readonly ahead = 0,
  ) {}

  async head(): Promise<{ block: number; timestamp: bigint }> {
    const { number, timestamp } = await this.client.getBlock()
    return { block: Number(number), timestamp }
  }

  /** Puts a transaction of any sender into the pool; the node runs with automatic impersonation. */
  send({ from, to, value = 0n, data = '0x', gas }: UnsignedTransaction): Promise<Hash> {
    const transaction = { from, to, value: hex(value), data, gas: hex(gas), gasPrice: hex(L2_BASE_FEE) }
    return this.rpc.request('eth_sendTransaction', [transaction])
  }

  async hasPendingTransactions(): Promise<boolean> {
    const { pending } = await this.client.getTxpoolStatus()
    return pending > 0
  }

  /** Mines empty blocks whose timestamps are `interval` seconds apart. */
  async mineEmpty(blocks: number, interval: number): Promise<void> {
    if (blocks < 1) return
    if (interval !== this.interval) {
      await this.client.setBlockTimestampInterval({ interval })
      this.interval = interval
    }
    await this.client.mine({ blocks })
    await this.keepBaseFee()
  }

  /** Mines what is in the pool into one block, whose code sees `l1Block` for `block.number`. */
  async mineBlock(timestamp: bigint, l1Block: number): Promise<void> {
    if (this.ahead !== 0) await this.tellL1Block(l1Block)
    await this.client.setNextBlockTimestamp({ timestamp })
    await this.client.mine({ blocks: 1 })
    await this.keepBaseFee()
  }

  /** Contracts that ask for `block.number` were made to ask for the coinbase instead: see `fork/numberAsCoinbase.ts`. */
  async tellL1Block(l1Block: number): Promise<void> {
    await this.client.setCoinbase({ address: numberToHex(l1Block, { size: 20 }) })
  }

  /**
   * Takes the newest block back. Its transactions do not return to the pool. On a fork, what the block made of an account that
   * the fork had not touched before stays: no matter to one that creates or redeems tickets, and the reason why a
   * reorganisation goes back to a snapshot instead.
   */
  async rollBack(): Promise<void> {
    await this.rpc.request('anvil_rollback', [1])
    await this.keepBaseFee()
  }

  /** The base fee of the next block, so that the node checks transactions against it already when they arrive. */
  async keepBaseFee(): Promise<void> {
    await this.client.setNextBlockBaseFeePerGas({ baseFeePerGas: L2_BASE_FEE })
  }

  receipt(hash: Hash): Promise<TransactionReceipt> {
    return this.client.getTransactionReceipt({ hash })
  }

  async changeBalance(address: Address, by: bigint): Promise<void> {
    if (by === 0n) return
    const value = (await this.client.getBalance({ address })) + by
    await this.client.setBalance({ address, value: value < 0n ? 0n : value })
  }
}

const hex = (value: bigint) => numberToHex(value)
