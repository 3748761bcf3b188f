import { BaseError, ContractFunctionRevertedError, getAddress, toCoinType } from 'viem'
import { getEnsAddress, normalize } from 'viem/ens'
import type { NameAnswer } from '@/lib/bridge/recipient'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'

/** A resolver that keeps its names elsewhere reverts with `OffchainLookup` (EIP-3668). */
const OFFCHAIN_LOOKUP = '0x556f1830'

/**
 * The address of an ENS name on one side: the one that it gives for Arbitrum where it gives one and `side` is L2, else
 * its one for Ethereum. ENS is read on L1, and nobody but L1's RPC is asked: names that other servers keep are not
 * followed there. One round trip.
 */
export async function resolveName(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  params: { name: string; side: Side },
): Promise<NameAnswer> {
  const name = normalized(params.name)
  if (name === null) return { state: 'not-a-name' }
  const l1 = { ...clients.l1, ccipRead: false } as const
  try {
    const [own, ethereum] = await Promise.all([
      params.side === 'l2' ? getEnsAddress(l1, { name, coinType: toCoinType(pair.l2.id) }) : null,
      getEnsAddress(l1, { name }),
    ])
    const address = own ?? ethereum
    return address === null ? { state: 'not-found' } : { state: 'found', address: getAddress(address) }
  } catch (error) {
    if (isElsewhere(error)) return { state: 'elsewhere' }
    throw error
  }
}

/** A name as ENS writes it (ENSIP-15), so that two that look alike are not taken for each other. */
function normalized(text: string): string | null {
  try {
    return normalize(text.trim())
  } catch {
    return null
  }
}

function isElsewhere(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false
  const revert = error.walk((cause) => cause instanceof ContractFunctionRevertedError)
  return revert instanceof ContractFunctionRevertedError && revert.signature === OFFCHAIN_LOOKUP
}
