import type { DevnetInfo } from './info'
import type { DevnetOptions } from './options'
import type { PutUp } from './story/putUpBridge'

/** What stands on the chains: a story, a protocol that a command has put up, or what a network has. */
export type Standing = PutUp & {
  livepeer: DevnetInfo['contracts']['livepeer']
  periods: Pick<DevnetOptions, 'roundLengthBlocks' | 'unbondingPeriodRounds'>
  accounts: DevnetInfo['accounts']
}
