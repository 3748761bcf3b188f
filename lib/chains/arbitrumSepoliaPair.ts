import { arbitrumSepolia, sepolia } from 'viem/chains'
import l2Deployment from '@/contracts/deployments/421614.json'
import l1Deployment from '@/contracts/deployments/11155111.json'
import { parseDeployment } from './deployments'
import { readFrom } from './endpoints'
import type { ChainPair, EndpointData, Side } from './pair'

const deployment = parseDeployment(l1Deployment, l2Deployment)

/** Public endpoints that take questions from browsers without a key. */
const endpoints: Record<Side, readonly EndpointData[]> = {
  l1: [
    { operator: 'thirdweb', url: 'https://11155111.rpc.thirdweb.com' },
    { operator: 'PublicNode', url: 'https://ethereum-sepolia-rpc.publicnode.com' },
    { operator: 'Pocket', url: 'https://eth-sepolia-testnet.api.pocket.network' },
  ],
  l2: [
    { operator: 'Offchain Labs', url: 'https://sepolia-rollup.arbitrum.io/rpc' },
    { operator: 'dRPC', url: 'https://arbitrum-sepolia.drpc.org' },
    { operator: 'Pocket', url: 'https://arbitrum-sepolia-testnet.api.pocket.network' },
  ],
}

/**
 * Sepolia and Arbitrum Sepolia, for trials. Arbitrum's contracts and the challenge period are those that `@arbitrum/sdk` lists
 * for the network (a test compares them). Livepeer has no contracts there: the Controller is that of our stand-ins.
 */
export const arbitrumSepoliaPair: ChainPair = {
  id: 'arbitrum-sepolia',
  isLocal: false,
  hasStandIns: true,
  l1: readFrom(sepolia, endpoints.l1),
  l2: readFrom(arbitrumSepolia, endpoints.l2),
  endpoints,
  gateways: deployment?.gateways ?? null,
  controller: deployment?.controller ?? null,
  arbitrum: {
    rollup: '0xd80810638dbDF9081b72C1B33c65375e807281C8',
    bridge: '0x38f918D0E9F1b721EDaA41302E399fa1B79333a9',
    inbox: '0xaAe29B0366299461418F5324a79Afc425BE5ae21',
    sequencerInbox: '0x6c97864CE4bEf387dE0b3310A44230f7E3F1be0D',
    outbox: '0x65f07C7D521164a4d5DaC6eB8Fac8DA067A3B78F',
  },
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  olderLpt: null,
  // Tokens on a test network are worth nothing.
  feeds: { ETH: null, LPT: null },
  noRecipients: [
    // Arbitrum's router on L2.
    '0x9fDD1C4E4AA24EEc1d913FABea925594a20d43C7',
  ],
  fromBlock: deployment?.fromBlock ?? { l1: 0n, l2: 0n },
  livepeerFrom: deployment?.fromBlock.l2 ?? 0n,
  confirmPeriodBlocks: 20n,
  l1BlockSeconds: 12,
  retryableLifetimeSeconds: 604_800,
}

/** In a build for it: see `builtData.ts`. */
export { arbitrumSepoliaPair as builtData }
