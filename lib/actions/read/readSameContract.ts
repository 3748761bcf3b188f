import { type Address, type Client, type Hex, parseAbi } from 'viem'
import { multicall } from 'viem/actions'
import { accountCode } from '@/lib/bridge/accountCode'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Safe's, and of every other account that names its owners like it. */
const ownersAbi = parseAbi([
  'function getOwners() view returns (address[])',
  'function getThreshold() view returns (uint256)',
])

/**
 * True when an address is the same contract on both chains. Proxies of a kind have the same code whoever owns them, so
 * owners are compared where the contract names them. Asks nothing unless there is such a contract on both chains.
 */
export async function readSameContract(
  clients: Clients,
  pair: ChainPair,
  account: Address,
  code: { l1: Hex | undefined; l2: Hex | undefined },
): Promise<boolean> {
  if (accountCode(code.l1) !== 'contract' || code.l1 !== code.l2) return false
  const [l1, l2] = await Promise.all([
    readOwners(clients.l1, pair, account),
    readOwners(clients.l2, pair, account),
  ])
  return l1 === l2
}

/** Owners and threshold as one text; `null` where the contract names none. */
async function readOwners(client: Client, pair: ChainPair, address: Address): Promise<string | null> {
  const [owners, threshold] = await multicall(client, {
    ...multicallOptions(pair),
    contracts: [
      { address, abi: ownersAbi, functionName: 'getOwners' },
      { address, abi: ownersAbi, functionName: 'getThreshold' },
    ],
  })
  if (owners.status === 'failure' || threshold.status === 'failure') return null
  return [...owners.result].sort().join() + threshold.result
}
