import * as v from 'valibot'
import { createClient, custom, type Hash, isAddress, isHex } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients, Wallet } from '@/lib/rpc/clients'
import type { Call, Sender } from './sender'

const hex = v.custom<`0x${string}`>((value) => isHex(value))
const quantity = v.pipe(
  hex,
  v.transform((text) => BigInt(text)),
)
const callSchema = v.tuple([
  v.looseObject({
    to: v.custom<`0x${string}`>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
    data: hex,
    value: v.optional(quantity, '0x0'),
    gas: v.optional(quantity),
  }),
])

/**
 * The keeper as a wallet that the actions of the app ask: it simulates nothing and decides nothing itself, but hands what is to be sent to
 * `decide`, which sends it or throws.
 */
export function keeperWallet(
  clients: Clients,
  pair: ChainPair,
  { side, account }: Pick<Sender, 'side' | 'account'>,
  decide: (call: Call) => Promise<Hash>,
): Wallet {
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    if (method !== 'eth_sendTransaction') return clients[side].transport.request({ method, params })
    const [call] = v.parse(callSchema, params)
    return decide(call)
  }
  return createClient({
    account: account.address,
    chain: pair[side],
    transport: custom({ request }, { retryCount: 0 }),
  })
}
