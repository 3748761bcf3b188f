import type { Hash } from 'viem'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { NothingToDo } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { simulateCall } from './sendCall'
import { sendCallsAtOnce } from './sendCallsAtOnce'
import { sendInTurn } from './sendInTurn'
import { withdrawStakeCall } from './withdrawStake'

/**
 * Pays several open locks out to the account: with one signature, or one after the other, each mined before the next is
 * signed. Signed on L2.
 * @param params.atOnce the wallet sends several calls as one (EIP-5792): `canSendCallsAtOnce` says so, and its vendor's
 * wallet can be followed
 * @returns the hash of the last transaction
 * @throws NothingToDo without a lock; and what `sendInTurn` throws
 */
export async function withdrawStakes(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockIds: readonly bigint[]; atOnce: boolean },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { address: delegator } = clients.wallet.account
  const calls = params.lockIds.map((lockId) => withdrawStakeCall(bondingManager, { delegator, lockId }))
  const [first, ...others] = calls
  if (first === undefined) throw new NothingToDo()
  if (others.length > 0 && params.atOnce) {
    await Promise.all(calls.map((call) => simulateCall(clients.l2, delegator, call)))
    return sendCallsAtOnce(clients, pair, { calls, event: first.event })
  }
  return sendInTurn(clients, pair, [first, ...others])
}
