import { type Address, encodeFunctionData, parseAbi } from 'viem'
import type { KeeperSettings } from '../options'
import type { L2Node } from './l2Node'
import type { Load } from './load'

const roundsAbi = parseAbi([
  'function currentRoundInitialized() view returns (bool)',
  'function currentRoundStartBlock() view returns (uint256)',
  'function roundLength() view returns (uint256)',
  'function initializeRound()',
])
const bondingAbi = parseAbi(['function reward()'])

export type KeeperDuty = {
  roundsManager: Address
  bondingManager: Address
  orchestrator: Address
  keeper: Address
}

const GAS = 5_000_000n

/**
 * Keeps Livepeer's rounds going: the first L2 block of each round begins with initializeRound() and the orchestrator's
 * reward(), before anybody else's transaction.
 */
export class Keeper {
  private duty: KeeperDuty | undefined
  /** The first block in which there is something to do; far away while nothing is known. */
  nextDue = Number.POSITIVE_INFINITY

  constructor(
    private readonly node: L2Node,
    private settings: KeeperSettings,
  ) {}

  async appoint(duty: KeeperDuty): Promise<void> {
    this.duty = duty
    await this.resume()
  }

  get current(): KeeperSettings {
    return this.settings
  }

  async set(settings: Partial<KeeperSettings>): Promise<void> {
    this.settings = { ...this.settings, ...settings }
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
    const rounds = { address: this.duty.roundsManager, abi: roundsAbi } as const
    const { client } = this.node
    const [initialized, start, length] = await Promise.all([
      client.readContract({ ...rounds, functionName: 'currentRoundInitialized' }),
      client.readContract({ ...rounds, functionName: 'currentRoundStartBlock' }),
      client.readContract({ ...rounds, functionName: 'roundLength' }),
    ])
    this.nextDue = initialized ? Number(start + length) : 0
  }

  /** What the keeper puts into a block. */
  async loadsAt(block: number): Promise<Load[]> {
    const { duty, settings } = this
    if (!duty || !this.isDue(block)) return []
    const initialize = encodeFunctionData({ abi: roundsAbi, functionName: 'initializeRound' })
    const reward = encodeFunctionData({ abi: bondingAbi, functionName: 'reward' })
    return [
      {
        submit: async () => {
          await this.node.send({ from: duty.keeper, to: duty.roundsManager, data: initialize, gas: GAS })
          if (settings.reward) {
            await this.node.send({ from: duty.orchestrator, to: duty.bondingManager, data: reward, gas: GAS })
          }
        },
        settle: () => this.resume(),
      },
    ]
  }
}
