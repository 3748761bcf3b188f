import { type Address, encodeDeployData, parseEther } from 'viem'
import { forgeArtifact } from '../../deploy/plan/artifact'
import { machineAccount } from '../accounts'
import { multicall3Bytecode } from '../artifacts'
import type { ChainClient } from '../chain/client'
import type { DevnetInfo } from '../info'
import { ARB_RETRYABLE_TX, ARB_SYS, MULTICALL3 } from '../nitro/addresses'
import { FIRST_PRICES } from './feeds'
import { installAt } from './installAt'
import { installOlderLpt } from './olderLpt'

const WEALTH = parseEther('100000')

/**
 * Puts on L1 whatever precedes all deployments: Multicall3 and money for the machinery.
 * @param olderLpt the address for the older LPT; null for none
 */
export async function installOnL1(client: ChainClient, olderLpt: Address | null): Promise<void> {
  const rich = (['deployer', 'validator', 'batchPoster', 'protocolDeployer'] as const).map(
    (name) => machineAccount(name).address,
  )
  await Promise.all([
    installMulticall3(client),
    enrich(client, rich),
    olderLpt === null ? undefined : installOlderLpt(client, olderLpt),
  ])
}

/** @param feeds the addresses for the price feeds */
export async function installOnL2(
  client: ChainClient,
  feeds: DevnetInfo['contracts']['feeds'],
): Promise<void> {
  const rich = (['l2Deployer', 'keeper', 'protocolDeployer'] as const).map(
    (name) => machineAccount(name).address,
  )
  // Read before anything is begun: what is begun has nobody to report to when reading throws.
  const [arbSys, arbRetryableTx] = [forgeArtifact('DevnetArbSys'), forgeArtifact('DevnetArbRetryableTx')]
  const feed = forgeArtifact('PriceFeed')
  const creationOf = (price: bigint) => encodeDeployData({ ...feed, args: [price] })
  await Promise.all([
    installMulticall3(client),
    enrich(client, rich),
    client.setCode({ address: ARB_SYS, bytecode: arbSys.deployedBytecode }),
    client.setCode({ address: ARB_RETRYABLE_TX, bytecode: arbRetryableTx.deployedBytecode }),
    installAt(client, feeds.eth, creationOf(FIRST_PRICES.eth)),
    installAt(client, feeds.lpt, creationOf(FIRST_PRICES.lpt)),
  ])
}

async function enrich(client: ChainClient, addresses: readonly Address[]): Promise<void> {
  await Promise.all(addresses.map((address) => client.setBalance({ address, value: WEALTH })))
}

const installMulticall3 = (client: ChainClient) => installAt(client, MULTICALL3, multicall3Bytecode())
