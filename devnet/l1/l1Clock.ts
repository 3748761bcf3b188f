import type { ChainClient } from '../chain/client'
import type { Ledger } from '../ledger'

/** Mines L1. L1 is a plain node that others mine as well. */
export class L1Clock {
  constructor(
    private readonly client: ChainClient,
    private readonly ledger: Ledger,
    /** Seconds between two blocks when time is passed. */
    readonly blockSeconds: number,
  ) {}

  async head(): Promise<number> {
    return Number(await this.client.getBlockNumber())
  }

  async timestampOf(block: number): Promise<bigint> {
    const { timestamp } = await this.client.getBlock({ blockNumber: BigInt(block) })
    return timestamp
  }

  /** Mines so many blocks without passing time. */
  async mineNow(blocks = 1): Promise<void> {
    if (blocks > 1) await this.client.mine({ blocks: blocks - 1 })
    if (blocks > 0) await this.mineOne({ blocks: 1 })
  }

  /** Passes the time of so many blocks. */
  async pass(blocks: number): Promise<void> {
    if (blocks > 1) await this.client.mine({ blocks: blocks - 1, interval: this.blockSeconds })
    if (blocks > 0) await this.mineOne({ blocks: 1, interval: this.blockSeconds })
  }

  /** Passes so many seconds within one block. */
  async passSeconds(seconds: number): Promise<void> {
    await this.client.increaseTime({ seconds })
    await this.mineNow()
  }

  /** Mines a block with this base fee, in wei, which stays the base fee of blocks that are mined here. */
  async setBaseFee(baseFee: bigint): Promise<void> {
    this.ledger.l1BaseFee = baseFee
    await this.mineNow()
  }

  /** The base fee of L1's next block: to be called again when the chain was set back. */
  async keepBaseFee(): Promise<void> {
    await this.client.setNextBlockBaseFeePerGas({ baseFeePerGas: this.ledger.l1BaseFee })
  }

  /**
   * Without a base fee of our own, empty blocks would make it fall to nothing. The block after this one has it as well, so
   * that a transaction is mined at the base fee that its sender saw.
   */
  private async mineOne(options: { blocks: 1; interval?: number }): Promise<void> {
    await this.keepBaseFee()
    await this.client.mine(options)
    await this.keepBaseFee()
  }
}
