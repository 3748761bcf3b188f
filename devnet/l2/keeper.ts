import { type Address, encodeFunctionData, type Hex } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import { L2_BASE_FEE } from '../nitro/constants'
import type { KeeperSettings } from '../options'
import type { L2Node } from './l2Node'
import type { Load } from './load'

export type KeeperDuty = {
  roundsManager: Address
  /** The account that initialises rounds. */
  keeper: Address
  /** The account that calls reward(), and the BondingManager that it calls; null where neither is known. */
  rewarding: { bondingManager: Address; orchestrator: Address } | null
}

/** The number of blocks after which a protocol that does not answer is asked again. */
const ASK_AGAIN_BLOCKS = 20

const GAS = 5_000_000n

/**
 * Keeps Livepeer's rounds going: the first L2 block of each round begins with initializeRound() and the orchestrator's
 * reward(), before anybody else's transaction.
 */
export class Keeper {
  private duty: KeeperDuty | undefined
  /** The first block, by L1's numbers, in which there is something to do; far away while nothing is known. */
  nextDue = Number.POSITIVE_INFINITY
  /** The last block in which it was tried. */
  private triedAt = -1

  constructor(
    private readonly node: L2Node,
    private settings: KeeperSettings,
  ) {}

  async appoint(duty: KeeperDuty): Promise<void> {
    this.duty = duty
    await this.resume()
  }

  get appointment(): KeeperDuty | null {
    return this.duty ?? null
  }

  get current(): KeeperSettings {
    return this.settings
  }

  async set(settings: Partial<KeeperSettings>): Promise<void> {
    this.settings = { ...this.settings, ...settings }
    this.triedAt = -1
    await this.resume()
  }

  isDue(block: number): boolean {
    return block >= this.nextDue
  }

  /** Reads again when the next round begins. */
  async resume(): Promise<void> {
    if (!this.duty || !this.settings.initialize) {
      this.nextDue = Number.POSITIVE_INFINITY
      return
    }
    this.nextDue = await this.dueFor(this.duty).catch(
      async () => (await this.node.head()).block - this.node.ahead + ASK_AGAIN_BLOCKS,
    )
  }

  private async dueFor({ roundsManager }: KeeperDuty): Promise<number> {
    const rounds = { address: roundsManager, abi: roundsManagerAbi } as const
    const { client } = this.node
    const [initialized, start, length] = await Promise.all([
      client.readContract({ ...rounds, functionName: 'currentRoundInitialized' }),
      client.readContract({ ...rounds, functionName: 'currentRoundStartBlock' }),
      client.readContract({ ...rounds, functionName: 'roundLength' }),
    ])
    // A round that could not be initialised (Livepeer may be paused) is not tried again in every block.
    const done = initialized || Number(start) <= this.triedAt
    return done ? Number(start + length) : 0
  }

  /** The keeper's transactions for a block. */
  loadsAt(block: number): Load[] {
    const { duty, settings } = this
    if (!duty || !this.isDue(block)) return []
    this.triedAt = block
    const initialize = encodeFunctionData({ abi: roundsManagerAbi, functionName: 'initializeRound' })
    const loads = [this.load(duty.keeper, duty.roundsManager, initialize)]
    if (settings.reward && duty.rewarding) {
      const { orchestrator, bondingManager } = duty.rewarding
      const reward = encodeFunctionData({ abi: bondingManagerAbi, functionName: 'reward' })
      loads.push(this.load(orchestrator, bondingManager, reward))
    }
    return [...loads, { submit: async () => undefined, settle: () => this.resume() }]
  }

  private load(from: Address, to: Address, data: Hex): Load {
    const cost = GAS * L2_BASE_FEE
    return {
      // Somebody may have spent all the orchestrator's ETH; rounds go on all the same.
      prepare: async () => {
        const balance = await this.node.client.getBalance({ address: from })
        if (balance < cost) await this.node.changeBalance(from, cost)
      },
      submit: async () => {
        await this.node.send({ from, to, data, gas: GAS })
      },
    }
  }
}
