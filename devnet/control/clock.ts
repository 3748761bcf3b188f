import { zeroAddress } from 'viem'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import type { DevnetInfo } from '../info'
import type { Parts } from '../parts'
import { invalidParams } from '../rpc/rpcError'
import { passChallenges } from './passChallenges'

/**
 * The heads of both chains after their clock was moved: block numbers, L2's timestamp in seconds, and Livepeer's
 * round.
 */
export type ClockReading = { l1Block: number; l2Block: number; timestamp: number; round: number }

/** Moves both chains' clocks. L1 is mined; the sequencer takes L2 along, and the keeper opens each round on the way. */
export class Clock {
  constructor(
    private readonly parts: Parts,
    private readonly info: DevnetInfo,
  ) {}

  async advanceBlocks(blocks: number): Promise<ClockReading> {
    await this.parts.clock.pass(blocks)
    await this.parts.sequencer.follow()
    return this.read()
  }

  async advanceTime(seconds: number): Promise<ClockReading> {
    await this.parts.clock.passSeconds(seconds)
    await this.parts.sequencer.follow()
    return this.read()
  }

  /** Lets L1's base fee jump, in wei: the head has it when this resolves, and so do the blocks that the clock mines from now on. */
  async setL1BaseFee(baseFee: bigint): Promise<ClockReading> {
    await this.parts.clock.setBaseFee(baseFee)
    await this.parts.sequencer.follow()
    return this.read()
  }

  /** To the first block of the n-th round from now. */
  async advanceRounds(rounds: number): Promise<ClockReading> {
    const { sequencer, clock } = this.parts
    if (!this.hasRounds) throw invalidParams('the Controller names no RoundsManager, so there are no rounds')
    await sequencer.follow()
    const [start, length] = await Promise.all([
      this.round('currentRoundStartBlock'),
      this.round('roundLength'),
    ])
    const head = await clock.head()
    const next = Number(start) + (Math.floor((head - Number(start)) / Number(length)) + 1) * Number(length)
    await clock.pass(next + (rounds - 1) * Number(length) - head)
    await sequencer.follow()
    return this.read()
  }

  /** Until what was unbonded in this round can be withdrawn. */
  passUnbondingPeriod(): Promise<ClockReading> {
    return this.advanceRounds(this.info.periods.unbondingPeriodRounds)
  }

  /** Asserts all messages that left L2, lets the challenge period pass and confirms: then all of them can be claimed. */
  async passChallengePeriod(): Promise<ClockReading> {
    await this.parts.sequencer.follow()
    await this.parts.validator.assertPending()
    await passChallenges(this.parts)
    return this.read()
  }

  async read(): Promise<ClockReading> {
    const { clock, node, sequencer } = this.parts
    const [l1Block, { block, timestamp }, round] = await sequencer.reads.read(() =>
      Promise.all([clock.head(), node.head(), this.hasRounds ? this.round('currentRound') : 0n]),
    )
    return { l1Block, l2Block: block, timestamp: Number(timestamp), round: Number(round) }
  }

  /** Another build of the protocol may have no rounds: its round is then 0. */
  private get hasRounds(): boolean {
    return this.info.contracts.livepeer.roundsManager !== zeroAddress
  }

  private round(functionName: 'currentRound' | 'currentRoundStartBlock' | 'roundLength'): Promise<bigint> {
    const address = this.info.contracts.livepeer.roundsManager
    return this.parts.node.client.readContract({ address, abi: roundsManagerAbi, functionName })
  }
}
