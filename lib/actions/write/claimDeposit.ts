import type { Hash } from 'viem'
import { claimEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { NothingToDo } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { buildClaims } from './buildClaims'
import { sendCall } from './sendCall'

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
  if (claim === undefined) throw new NothingToDo()
  return sendCall(clients, pair, {
    to: pair.arbitrum.outbox,
    data: claim.data,
    event: claimEvent(pair, openGateways(pair), claim.position),
  })
}
