import type { Address } from 'viem'
import { getCode } from 'viem/actions'
import { accountCode, type CodeOnBoth } from '@/lib/bridge/accountCode'
import type { Clients } from '@/lib/rpc/clients'

/** The code at an address on both chains. One round trip per chain. */
export async function readCodes(clients: Clients, address: Address): Promise<CodeOnBoth> {
  const [l1, l2] = await Promise.all([getCode(clients.l1, { address }), getCode(clients.l2, { address })])
  return { l1: accountCode(l1), l2: accountCode(l2) }
}
