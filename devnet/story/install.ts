import { type Address, parseEther } from 'viem'
import { forgeArtifact } from '../../deploy/plan/artifact'
import { machineAccount } from '../accounts'
import { multicall3Bytecode } from '../artifacts'
import type { ChainClient } from '../chain/client'
import { ARB_RETRYABLE_TX, ARB_SYS, MULTICALL3 } from '../nitro/addresses'

const WEALTH = parseEther('100000')

/** What is on both chains before anything is deployed: Multicall3 and money for the machinery. */
export async function installOnL1(client: ChainClient): Promise<void> {
  const rich = (['deployer', 'validator', 'batchPoster', 'protocolDeployer'] as const).map(
    (name) => machineAccount(name).address,
  )
  await Promise.all([installMulticall3(client), enrich(client, rich)])
}

export async function installOnL2(client: ChainClient): Promise<void> {
  const rich = (['l2Deployer', 'keeper', 'protocolDeployer'] as const).map(
    (name) => machineAccount(name).address,
  )
  // Read before anything is begun: what is begun has nobody to report to when reading throws.
  const [arbSys, arbRetryableTx] = [forgeArtifact('DevnetArbSys'), forgeArtifact('DevnetArbRetryableTx')]
  await Promise.all([
    installMulticall3(client),
    enrich(client, rich),
    client.setCode({ address: ARB_SYS, bytecode: arbSys.deployedBytecode }),
    client.setCode({ address: ARB_RETRYABLE_TX, bytecode: arbRetryableTx.deployedBytecode }),
  ])
}

async function enrich(client: ChainClient, addresses: readonly Address[]): Promise<void> {
  await Promise.all(addresses.map((address) => client.setBalance({ address, value: WEALTH })))
}

/** Runs the creation code without a transaction: its answer is the code that belongs at the canonical address. */
async function installMulticall3(client: ChainClient): Promise<void> {
  const { data } = await client.call({ data: multicall3Bytecode() })
  if (!data) throw new Error('Multicall3 could not be created.')
  await client.setCode({ address: MULTICALL3, bytecode: data })
}
