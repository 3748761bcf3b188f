import type { Address } from 'viem'
import { pairs } from '../../lib/chains/builtData'
import { routers } from '../../lib/chains/routers'
import type { DevnetOptions } from '../options'
import type { RollupContracts } from '../rollup/deployRollup'
import type { RouterContracts } from '../story/deployRouters'
import type { RealNetwork } from './realNetworks'

/** The addresses of others' contracts on a network. */
export type Places = {
  rollup: Pick<RollupContracts, 'rollup' | 'bridge' | 'inbox' | 'outbox' | 'sequencerInbox'>
  routers: RouterContracts
  /** Null where Livepeer has no contracts. */
  controller: Address | null
  /** The feed of ETH's price on L2; null where the app reads none. */
  ethFeed: Address | null
  /** Null where Livepeer never had a token on L1. */
  olderLpt: Address | null
}

export function placesOf(network: RealNetwork): Places {
  const { arbitrum, controller, feeds, olderLpt } = pairs[network]
  return {
    rollup: arbitrum,
    routers: { l1GatewayRouter: routers[network].l1, l2GatewayRouter: routers[network].l2 },
    controller,
    ethFeed: feeds.ETH?.side === 'l2' ? feeds.ETH.address : null,
    olderLpt,
  }
}

/** Livepeer's on Arbitrum One: RoundsManager.roundLength() and BondingManager.unbondingPeriod(). */
const LIVEPEER = { roundLengthBlocks: 6_377, unbondingPeriodRounds: 7 }

/** The parts of a network that a local pair standing for it has, unless it is told otherwise. */
export function optionsOf(network: RealNetwork): Partial<DevnetOptions> {
  const { l1, l2, confirmPeriodBlocks, l1BlockSeconds } = pairs[network]
  return {
    l1ChainId: l1.id,
    l2ChainId: l2.id,
    confirmPeriodBlocks: Number(confirmPeriodBlocks),
    l1BlockSeconds,
    ...LIVEPEER,
  }
}
