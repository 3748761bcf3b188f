import type { Hash } from 'viem'
import { call, sendTransaction } from 'viem/actions'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { buildClaims } from './buildClaims'

/**
 * Executes the message of a deposit on the outbox of L1, which mints LivepeerToken' to its recipient. Anybody may, and
 * an attempt that fails can be repeated. Signed on L1. Loads the Arbitrum SDK, for the proof.
 * @throws AlreadyClaimed, NotYetClaimable, and what the claim would revert with
 */
export async function claimDeposit(
  clients: WriteClients,
  pair: ChainPair,
  params: { deposit: DepositTransfer },
): Promise<Hash> {
  const [claim] = await buildClaims(clients, pair, { deposits: [params.deposit] })
  if (claim === undefined) throw new Error(`There is nothing to claim of message ${params.deposit.position}`)
  const request = { account: clients.wallet.account, to: pair.arbitrum.outbox, data: claim.data }
  await call(clients.l1, request).catch((error: unknown) => {
    throw decodeRevert(error)
  })
  return sendTransaction(clients.wallet, { ...request, chain: pair.l1 })
}
