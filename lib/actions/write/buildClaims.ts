import { encodeFunctionData, type Hex } from 'viem'
import { outboxAbi } from '@/lib/abi/outbox'
import { readOutboxMessage } from '@/lib/actions/read/readOutboxMessage'
import { readConfirmedSendCount } from '@/lib/actions/read/readRollup'
import { readSpent } from '@/lib/actions/read/readSpent'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { AlreadyClaimed, NotYetClaimable } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'

/** The call by which the outbox executes the message of one deposit: nothing in it depends on its sender. */
export type ClaimCall = { position: bigint; data: Hex }

/**
 * The calls of the outbox that claim those of the deposits that can be claimed now. Loads the Arbitrum SDK, for the proofs.
 * @throws AlreadyClaimed, NotYetClaimable when none can
 */
export async function buildClaims(
  clients: Clients,
  pair: ChainPair,
  params: { deposits: readonly DepositTransfer[] },
): Promise<readonly ClaimCall[]> {
  const { deposits } = params
  const [spent, confirmed] = await Promise.all([
    readSpent(
      clients,
      pair,
      deposits.map(({ position }) => position),
    ),
    readConfirmedSendCount(clients, pair),
  ])
  const unspent = deposits.filter(({ position }) => !spent.has(position))
  const ready = unspent.filter(({ position }) => position < confirmed)
  const [first] = deposits
  if (ready.length === 0 && first !== undefined) {
    throw unspent.length === 0 ? new AlreadyClaimed(first.position) : new NotYetClaimable(first.position)
  }
  return Promise.all(ready.map((deposit) => buildClaim(clients, pair, deposit)))
}

async function buildClaim(clients: Clients, pair: ChainPair, deposit: DepositTransfer): Promise<ClaimCall> {
  const [message, { outboxProof }] = await Promise.all([
    readOutboxMessage(clients, pair, deposit),
    import('@/lib/arbitrum/outboxProof'),
  ])
  const proof = await outboxProof(pair, message)
  const { position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data } = message
  const args = [
    proof,
    position,
    caller,
    destination,
    arbBlockNum,
    ethBlockNum,
    timestamp,
    callvalue,
    data,
  ] as const
  return {
    position,
    data: encodeFunctionData({ abi: outboxAbi, functionName: 'executeTransaction', args }),
  }
}
