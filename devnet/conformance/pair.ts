import { getArbitrumNetworks, registerCustomArbitrumNetwork } from '@arbitrum/sdk'
import { providers, Wallet } from 'ethers'
import {
  type Account,
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  publicActions,
  zeroAddress,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import type { DevnetInfo } from '../info'
import type { DevnetOptions } from '../options'
import { type JsonRpc, jsonRpc } from '../rpc/jsonRpc'
import { startDevnet } from '../start'

/** A devnet as people from outside see it: through its two URLs and `devnet_info`. */
export type Pair = {
  info: DevnetInfo
  /** Raw JSON-RPC of each endpoint. */
  l1: JsonRpc
  l2: JsonRpc
  /** ethers, as the SDK wants it. */
  sdk: { l1: providers.JsonRpcProvider; l2: providers.JsonRpcProvider }
  signer(role: string): { l1: Wallet; l2: Wallet }
  /** viem, as an app uses it. */
  viem(role: string): { account: PrivateKeyAccount; l1: ViemClient; l2: ViemClient }
}

/** Starts a devnet on free ports for one file of tests. */
export async function startPair(
  options: Partial<DevnetOptions> = {},
): Promise<{ devnet: Devnet; pair: Pair }> {
  const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort(), ...options })
  return { devnet, pair: await openPair(devnet.info.l2.rpcUrl) }
}

/** Everything is learnt from the L2 URL, and the SDK is told of the network. */
export async function openPair(l2Url: string): Promise<Pair> {
  const l2 = jsonRpc(l2Url)
  const info = await l2.request<DevnetInfo>('devnet_info')
  registerWithSdk(info)
  const sdk = { l1: provider(info.l1), l2: provider(info.l2) }
  const keyOf = (role: string) => {
    const account = info.accounts.find((one) => one.role === role)
    if (!account) throw new Error(`There is no account for ${role}.`)
    return account.privateKey
  }
  return {
    info,
    l1: jsonRpc(info.l1.rpcUrl),
    l2,
    sdk,
    signer: (role) => ({ l1: new Wallet(keyOf(role), sdk.l1), l2: new Wallet(keyOf(role), sdk.l2) }),
    viem: (role) => {
      const account = privateKeyToAccount(keyOf(role))
      return { account, l1: viemClient(info.l1, account), l2: viemClient(info.l2, account) }
    },
  }
}

function registerWithSdk({ l1, l2, contracts, periods }: DevnetInfo): void {
  // A pair that stands for a network is that network to the SDK.
  if (getArbitrumNetworks().some(({ chainId, isCustom }) => chainId === l2.chainId && !isCustom)) return
  const { bridge, inbox, outbox, rollup, sequencerInbox } = contracts.rollup
  const { l1GatewayRouter, l2GatewayRouter } = contracts.routers
  registerCustomArbitrumNetwork({
    name: 'Local Arbitrum',
    chainId: l2.chainId,
    parentChainId: l1.chainId,
    confirmPeriodBlocks: periods.confirmPeriodBlocks,
    isCustom: true,
    isTestnet: true,
    isBold: true,
    ethBridge: { bridge, inbox, outbox, rollup, sequencerInbox },
    tokenBridge: {
      parentGatewayRouter: l1GatewayRouter,
      childGatewayRouter: l2GatewayRouter,
      parentMultiCall: contracts.multicall3,
      childMultiCall: contracts.multicall3,
      ...noOtherGateways,
    },
  })
}

/** Arbitrum's own gateways, for all other tokens, are not on the local chains. */
const noOtherGateways = {
  parentErc20Gateway: zeroAddress,
  childErc20Gateway: zeroAddress,
  parentCustomGateway: zeroAddress,
  childCustomGateway: zeroAddress,
  parentWethGateway: zeroAddress,
  childWethGateway: zeroAddress,
  parentWeth: zeroAddress,
  childWeth: zeroAddress,
}

function provider({ rpcUrl, chainId }: DevnetInfo['l1']): providers.JsonRpcProvider {
  const opened = new providers.StaticJsonRpcProvider(rpcUrl, chainId)
  opened.pollingInterval = 50
  return opened
}

function viemClient({ name, rpcUrl, chainId }: DevnetInfo['l1'], account: Account) {
  const chain = defineChain({
    id: chainId,
    name,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  })
  return createWalletClient({ account, chain, transport: http(), pollingInterval: 50 }).extend(publicActions)
}

export type ViemClient = ReturnType<typeof viemClient>

export const publicClientOf = (url: string) => createPublicClient({ transport: http(url, { batch: true }) })
