import type { Address } from 'viem'
import { readBlocks } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'
import type { PoolFactors } from '@/lib/staking/roundEarnings'
import { LogMemory } from './logMemory'

/** Facts that were read for the books of an account, for as long as the page is open: none is asked for twice. */
export class BooksMemory {
  readonly life = new LogMemory()
  /** Fees that the account paid for its transactions, in wei, by side and hash. */
  readonly gas = new Map<string, bigint>()
  private readonly factors = new Map<string, PoolFactors>()
  private readonly rounds = new Map<string, LogMemory>()
  private readonly times = new Map<bigint, bigint>()

  /** The search for rounds and for the rewards of these orchestrators. */
  roundsOf(orchestrators: readonly Address[]): LogMemory {
    const key = orchestrators.join()
    const known = this.rounds.get(key) ?? new LogMemory()
    this.rounds.set(key, known)
    return known
  }

  factorsOf(orchestrator: Address, round: bigint): PoolFactors | undefined {
    return this.factors.get(`${orchestrator}:${round}`)
  }

  /** Of a round that is over: before that they may still grow. */
  keepFactors(orchestrator: Address, round: bigint, factors: PoolFactors): void {
    this.factors.set(`${orchestrator}:${round}`, factors)
  }

  /** The times of L2 blocks by number, in seconds. Newer nodes tell them with the logs; the others are read. */
  async timesOf(
    clients: Clients,
    logs: readonly { blockNumber: bigint; blockTimestamp?: bigint | null | undefined }[],
  ): Promise<(block: bigint) => bigint> {
    const known = this.times
    for (const { blockNumber, blockTimestamp } of logs) {
      if (typeof blockTimestamp === 'bigint') known.set(blockNumber, blockTimestamp)
    }
    const missing = logs.map(({ blockNumber }) => blockNumber).filter((block) => !known.has(block))
    for (const [block, { timestamp }] of await readBlocks(clients.l2, missing)) known.set(block, timestamp)
    return (block) => known.get(block) ?? 0n
  }
}
