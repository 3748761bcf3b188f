import type { Hash } from 'viem'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Executes a deposit message on the outbox of L1, which mints LivepeerToken'. Anybody may. Signed on L1. */
export async function claimDeposit(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { deposit: DepositTransfer },
): Promise<Hash> {
  throw new Error('not written yet')
}
