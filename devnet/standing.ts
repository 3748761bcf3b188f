import type { DevnetInfo } from './info'
import type { DevnetOptions } from './options'
import type { PutUp } from './story/putUpBridge'

/**
 * The contracts on the chains: those of a story, those of a protocol that a command has deployed, or those of a
 * network.
 */
export type Standing = PutUp & {
  livepeer: DevnetInfo['contracts']['livepeer']
  periods: Pick<DevnetOptions, 'roundLengthBlocks' | 'unbondingPeriodRounds'>
  accounts: DevnetInfo['accounts']
}
