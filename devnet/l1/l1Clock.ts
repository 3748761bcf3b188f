import type { ChainClient } from '../chain/client'

/** L1's base fee in blocks that are mined here. Without it, empty blocks would make it fall to nothing. */
const L1_BASE_FEE = 1_000_000_000n

/** Mines L1. L1 is a plain node that others mine as well. */
export class L1Clock {
  constructor(
    private readonly client: ChainClient,
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
    if (blocks < 1) return
    await this.client.setNextBlockBaseFeePerGas({ baseFeePerGas: L1_BASE_FEE })
    await this.client.mine({ blocks: 1 })
  }

  /** Passes the time of so many blocks. */
  async pass(blocks: number): Promise<void> {
    if (blocks > 1) await this.client.mine({ blocks: blocks - 1, interval: this.blockSeconds })
    if (blocks < 1) return
    await this.client.setNextBlockBaseFeePerGas({ baseFeePerGas: L1_BASE_FEE })
    await this.client.mine({ blocks: 1, interval: this.blockSeconds })
  }

  /** Passes so many seconds within one block. */
  async passSeconds(seconds: number): Promise<void> {
    await this.client.increaseTime({ seconds })
    await this.mineNow()
  }
}
