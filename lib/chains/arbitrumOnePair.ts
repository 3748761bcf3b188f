import { arbitrum, mainnet } from 'viem/chains'
import l1Deployment from '@/contracts/deployments/1.json'
import l2Deployment from '@/contracts/deployments/42161.json'
import { parseDeployment } from './deployments'
import { readFrom } from './endpoints'
import type { ChainPair, EndpointData, Side } from './pair'

const deployment = parseDeployment(l1Deployment, l2Deployment)

/**
 * Public endpoints that take questions from browsers without a key. The defaults of a library would change with its updates.
 * Those of the second and third operator serve little or no history of logs, which the app finds out by itself.
 */
const endpoints: Record<Side, readonly EndpointData[]> = {
  l1: [
    { operator: 'reth.rs', url: 'https://ethereum.reth.rs/rpc' },
    { operator: 'PublicNode', url: 'https://ethereum-rpc.publicnode.com' },
    { operator: 'dRPC', url: 'https://eth.drpc.org' },
    { operator: 'Pocket', url: 'https://eth.api.pocket.network' },
  ],
  l2: [
    { operator: 'Offchain Labs', url: 'https://arb1.arbitrum.io/rpc' },
    { operator: 'PublicNode', url: 'https://arbitrum-one-rpc.publicnode.com' },
    { operator: 'dRPC', url: 'https://arbitrum.drpc.org' },
    { operator: 'Pocket', url: 'https://arb-one.api.pocket.network' },
  ],
}

/** Livepeer's token of the time before Arbitrum. */
const OLDER_LPT = '0x58b6A8A3302369DAEc383334672404Ee733aB239'

/**
 * Ethereum and Arbitrum One. Arbitrum's contracts and the challenge period are those that `@arbitrum/sdk` lists for the
 * network (a test compares them); the Controller is Livepeer's, from its deployment list.
 */
export const arbitrumOnePair: ChainPair = {
  id: 'arbitrum-one',
  isLocal: false,
  hasStandIns: false,
  l1: readFrom(mainnet, endpoints.l1),
  l2: readFrom(arbitrum, endpoints.l2),
  endpoints,
  gateways: deployment?.gateways ?? null,
  controller: '0xD8E8328501E9645d16Cf49539efC04f734606ee4',
  arbitrum: {
    rollup: '0x4DCeB440657f21083db8aDd07665f8ddBe1DCfc0',
    bridge: '0x8315177aB297bA92A06054cE80a67Ed4DBd7ed3a',
    inbox: '0x4Dbd4fc535Ac27206064B68FfCf827b0A60BAB3f',
    sequencerInbox: '0x1c479675ad559DC151F6Ec7ed3FbF8ceE79582B6',
    outbox: '0x0B9857ae2D4A3DBe74ffE1d7DF045bb7F96E4840',
  },
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  olderLpt: OLDER_LPT,
  feeds: {
    // Chainlink's on Arbitrum: told anew every 24 hours at the latest. Neither chain has one for LPT.
    ETH: {
      side: 'l2',
      address: '0x639Fe6ab55C921f74e7fac1ee960C0B6293ba612',
      decimals: 8,
      maxAge: 90_000,
      between: [100n, 100_000n],
    },
    LPT: null,
  },
  noRecipients: [
    // The older token, and the bridge that brought it to Arbitrum.
    OLDER_LPT,
    '0x6142f1C8bBF02E6A6bd074E8d564c9A5420a0676',
    '0x6A23F4940BD5BA117Da261f98aae51A8BFfa210A',
    '0x8dDDB96CF36AC8860f1DE5C7c4698fd499FAB405',
    '0x6D2457a4ad276000A615295f7A80F79E48CcD318',
    // Livepeer's tickets, and Arbitrum's router on L2.
    '0xa8bB618B1520E284046F3dFc448851A1Ff26e41B',
    '0x5288c571Fd7aD117beA99bF60FE0846C4E84F933',
  ],
  fromBlock: deployment?.fromBlock ?? { l1: 0n, l2: 0n },
  // The receipt in livepeer/protocol's deployments/arbitrumMainnet/Controller.json, of February 2022.
  livepeerFrom: 5_856_334n,
  confirmPeriodBlocks: 45_818n,
  l1BlockSeconds: 12,
  retryableLifetimeSeconds: 604_800,
}

/** In a build for it: see `builtData.ts`. */
export { arbitrumOnePair as builtData }
