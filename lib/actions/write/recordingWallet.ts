import * as v from 'valibot'
import { type Address, createClient, custom, type Hash, isAddress, isHex } from 'viem'
import { getBlockNumber, getTransactionCount } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import type { Clients, Wallet } from '@/lib/rpc/clients'
import { callOf, type SentTransaction } from '@/lib/rpc/sentTransaction'

/** The chain's facts about an account's next transaction, before its wallet is asked for it. */
export type BeforeSending = Omit<SentTransaction, 'call' | 'seen'>

/** The nonce that a wallet should give the account's next transaction. Undefined when the endpoint does not tell. */
export async function readBeforeSending(
  clients: Clients,
  { side, account }: { side: Side; account: Address },
): Promise<BeforeSending | undefined> {
  try {
    const [nonce, seenAt] = await Promise.all([
      getTransactionCount(clients[side], { address: account, blockTag: 'pending' }),
      getBlockNumber(clients[side], { cacheTime: 0 }),
    ])
    return { side, from: account, nonce, seenAt }
  } catch {
    return undefined
  }
}

/**
 * The same wallet, with the known facts of the last transaction that it was asked for: the only trace of one that is
 * replaced before an endpoint has shown it.
 */
export function recordingWallet(
  wallet: Wallet,
  before: BeforeSending | undefined,
): { wallet: Wallet; lastSentCall: () => SentTransaction | undefined } {
  const calls: Hash[] = []
  const request = (asked: Parameters<Wallet['request']>[0]) => {
    const sending = v.safeParse(sendingSchema, asked)
    if (sending.success) calls.push(callOf(sending.output.params[0]))
    return wallet.request(asked)
  }
  const { account, chain } = wallet
  const transport = custom({ request }, { retryCount: 0 })
  return {
    wallet: createClient({ account, chain, transport }),
    lastSentCall: () => {
      const call = calls.at(-1)
      if (before === undefined || call === undefined) return undefined
      return { ...before, nonce: before.nonce + calls.length - 1, call, seen: false }
    },
  }
}

const hex = v.custom<`0x${string}`>((value) => isHex(value))

const sendingSchema = v.object({
  method: v.literal('eth_sendTransaction'),
  params: v.looseTuple([
    v.object({
      to: v.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
      data: v.optional(hex, '0x'),
      value: v.pipe(
        v.optional(hex, '0x0'),
        v.transform((text) => BigInt(text)),
      ),
    }),
  ]),
})
