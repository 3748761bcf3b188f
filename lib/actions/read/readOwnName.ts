import { type Address, isAddressEqual } from 'viem'
import { getEnsName } from 'viem/ens'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { resolveName } from './resolveName'

/**
 * The name of ENS that an account has chosen for itself; null where it has none, and where the name does not lead back to the
 * account: anybody may claim any name. To be shown, never to be sent to. Two round trips on L1, and nobody else is asked.
 */
export async function readOwnName(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { account }: { account: Address },
): Promise<string | null> {
  const name = await getEnsName({ ...clients.l1, ccipRead: false }, { address: account })
  if (name === null) return null
  const answer = await resolveName(clients, pair, { name, side: 'l1' })
  return answer.state === 'found' && isAddressEqual(answer.address, account) ? name : null
}
