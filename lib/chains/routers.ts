import type { Address } from 'viem'
import type { Side } from './pair'
import type { PairName } from './pairNames'

/**
 * Arbitrum's GatewayRouters, in which LivepeerToken' registers itself when it is deployed. The pages have no use for them, and
 * the local Arbitrum names its own. A test compares them with those that `@arbitrum/sdk` lists.
 */
export const routers: Record<Exclude<PairName, 'devnet'>, Record<Side, Address>> = {
  'arbitrum-sepolia': {
    l1: '0xcE18836b233C83325Cc8848CA4487e94C6288264',
    l2: '0x9fDD1C4E4AA24EEc1d913FABea925594a20d43C7',
  },
  'arbitrum-one': {
    l1: '0x72Ce9c846789fdB6fC1f34aC4AD25Dd9ef7031ef',
    l2: '0x5288c571Fd7aD117beA99bF60FE0846C4E84F933',
  },
}
