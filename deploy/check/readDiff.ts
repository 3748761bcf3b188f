import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { relative } from 'node:path'
import { type Address, BaseError, type Chain, type Client, type Transport } from 'viem'
import { getCode } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import { root } from '../../scripts/setup/root.ts'
import type { Network } from '../network/network'
import type { BridgeAddresses } from '../plan/bridgePlan'
import {
  type DeploymentFiles,
  deploymentPath,
  parseFile,
  readDeploymentFiles,
} from '../record/deploymentFiles'
import type { Line } from './readCheck'

/** The files against what was committed, and against the chains: each address, and each block. */
export async function readDiff(network: Network, bridge: BridgeAddresses): Promise<readonly Line[]> {
  const { pair, folders, clients } = network
  const files = readDeploymentFiles(folders.deployments, pair)
  const committed = readCommitted(network) ?? files
  const named = {
    l1: { l1Gateway: bridge.l1Gateway, lptPrime: bridge.lptPrime },
    l2: { l2Gateway: bridge.l2Gateway },
  }
  const blocks = await Promise.all([
    readBlock(clients.l1, 'l1', { gateway: bridge.lptPrime, block: committed.l1.block }),
    readBlock(clients.l2, 'l2', { gateway: bridge.l2Gateway, block: committed.l2.block }),
  ])
  return [
    ...compare('l1', 'as committed', committed.l1, named.l1),
    ...compare('l2', 'as committed', committed.l2, named.l2),
    ...compare('l1', 'the file beside the committed one', files.l1, committed.l1),
    ...compare('l2', 'the file beside the committed one', files.l2, committed.l2),
    ...blocks.flat(),
  ]
}

function compare(
  side: Side,
  which: string,
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): Line[] {
  return Object.entries(expected).map(([name, value]) => {
    const line = { found: textOf(found[name]), expected: textOf(value) }
    return {
      side,
      what: `${name}, ${which}`,
      ...line,
      isRight: line.found.toLowerCase() === line.expected.toLowerCase(),
    }
  })
}

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : String(value))

/** The files of the last commit; null when they are kept outside of the repository. */
function readCommitted({ pair, folders }: Network): DeploymentFiles | null {
  const read = (chainId: number) => {
    const path = relative(root, deploymentPath(folders.deployments, chainId))
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }
    return parseFile(execFileSync('git', ['show', `HEAD:${path.replaceAll('\\', '/')}`], options), path)
  }
  try {
    return { l1: read(pair.l1.id), l2: read(pair.l2.id) }
  } catch {
    return null
  }
}

/**
 * The contract is there at its block, and was not one before. Nothing is said where the endpoint has forgotten the state of
 * that block, which only archives keep.
 */
async function readBlock(
  client: Client<Transport, Chain>,
  side: Side,
  { gateway, block }: { gateway: Address; block: unknown },
): Promise<Line[]> {
  if (typeof block !== 'number') return []
  try {
    const number = BigInt(block)
    const [before, at] = await Promise.all([
      getCode(client, { address: gateway, blockNumber: number - 1n }),
      getCode(client, { address: gateway, blockNumber: number }),
    ])
    const found = before !== undefined ? 'earlier' : at === undefined ? 'later' : String(block)
    return [
      {
        side,
        what: 'block of the deployment',
        found,
        expected: String(block),
        isRight: found === String(block),
      },
    ]
  } catch (error) {
    if (error instanceof BaseError) return []
    throw error
  }
}
