import { type Address, isAddressEqual } from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { NameChanged } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'
import { resolveName } from './resolveName'

/**
 * Looks a recipient's name up once more, right before the signature.
 * @throws NameChanged when it does not stand for the address any more that was shown
 */
export async function confirmName(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  params: { name: string; side: Side; address: Address },
): Promise<void> {
  const answer = await resolveName(clients, pair, params)
  const same = answer.state === 'found' && isAddressEqual(answer.address, params.address)
  if (!same) throw new NameChanged(params.name)
}
