import { type Address, parseAbi } from 'viem'
import { multicall } from 'viem/actions'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { type PermitDomain, permitDomain } from '@/lib/bridge/permit'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Some tokens say it; Livepeer's does not. */
const versionAbi = parseAbi(['function version() view returns (string)'])

/** The domain and the nonce that an owner needs to sign a permission for a token. */
export type Permit = { domain: PermitDomain; nonce: bigint }

/**
 * The domain and the nonce of a permission for the LPT of this chain (EIP-2612); null when it takes no signature for
 * an approval. The token is asked, because another build of the protocol may have another. One round trip.
 */
export async function readPermit(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { lpt: Address; owner: Address },
): Promise<Permit | null> {
  const token = { address: params.lpt, abi: livepeerTokenAbi } as const
  const [separator, nonce, name, version] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    contracts: [
      { ...token, functionName: 'DOMAIN_SEPARATOR' },
      { ...token, functionName: 'nonces', args: [params.owner] },
      { ...token, functionName: 'name' },
      { address: params.lpt, abi: versionAbi, functionName: 'version' },
    ],
  })
  if (separator.status !== 'success' || nonce.status !== 'success' || name.status !== 'success') return null
  const domain = permitDomain({
    address: params.lpt,
    chainId: pair.l2.id,
    name: name.result,
    version: version.status === 'success' ? version.result : null,
    separator: separator.result,
  })
  return domain && { domain, nonce: nonce.result }
}
