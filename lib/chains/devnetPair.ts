import { type Address, type Chain, defineChain, zeroAddress } from 'viem'
import { type DevnetInfo, parseDevnetInfo } from './devnetInfo'
import { endpointAt } from './endpoints'
import type { ChainPair, Feed } from './pair'

/**
 * The pair that the local Arbitrum describes.
 * @param answer its answer to `devnet_info`
 * @throws Error that names each field that is missing or wrong
 */
export function devnetPair(answer: unknown): ChainPair {
  const info = parseDevnetInfo(answer)
  const { bridge, livepeer, rollup, multicall3, olderLpt = zeroAddress, feeds } = info.contracts
  return {
    id: 'devnet',
    isLocal: true,
    hasStandIns: true,
    l1: localChain(info.l1, multicall3),
    l2: localChain(info.l2, multicall3),
    endpoints: { l1: [endpointAt(info.l1.rpcUrl)], l2: [endpointAt(info.l2.rpcUrl)] },
    gateways:
      bridge.l1Gateway === zeroAddress
        ? null
        : { l1: bridge.l1Gateway, l2: bridge.l2Gateway, lptPrime: bridge.lptPrime },
    controller: livepeer.controller,
    arbitrum: {
      rollup: rollup.rollup,
      bridge: rollup.bridge,
      inbox: rollup.inbox,
      sequencerInbox: rollup.sequencerInbox,
      outbox: rollup.outbox,
    },
    multicall3,
    olderLpt: olderLpt === zeroAddress ? null : olderLpt,
    feeds: { ETH: localFeed(feeds?.eth, [100n, 100_000n]), LPT: localFeed(feeds?.lpt, [0n, 10_000n]) },
    noRecipients: [],
    fromBlock: { l1: BigInt(info.l1.deployBlock), l2: BigInt(info.l2.deployBlock) },
    livepeerFrom: 0n,
    confirmPeriodBlocks: BigInt(info.periods.confirmPeriodBlocks),
    l1BlockSeconds: info.periods.l1BlockSeconds,
    retryableLifetimeSeconds: info.periods.retryableLifetimeSeconds,
  }
}

const localFeed = (address: Address | undefined, between: Feed['between']): Feed | null =>
  address === undefined ? null : { side: 'l2', address, decimals: 8, maxAge: 90_000, between }

function localChain(chain: DevnetInfo['l1'], multicall3: Address): Chain {
  return defineChain({
    id: chain.chainId,
    name: chain.name,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [chain.rpcUrl] } },
    contracts: { multicall3: { address: multicall3 } },
    // A local chain mines at once: libraries that wait for a block need not wait for long.
    blockTime: 1_000,
    testnet: true,
  })
}
