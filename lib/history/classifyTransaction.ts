import type { TransactionReceipt } from 'viem'
import { openGateways } from '@/lib/actions/gateways'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { type KnownContracts, type TransactionKind, transactionKind } from '@/lib/bridge/transactionKind'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX, ARB_SYS } from '@/lib/chains/precompiles'
import type { Clients } from '@/lib/rpc/clients'

/** The kind of a mined transaction that is no transfer. */
export async function classifyTransaction(
  clients: Clients,
  pair: ChainPair,
  side: Side,
  receipt: TransactionReceipt,
): Promise<TransactionKind> {
  return transactionKind(receipt, await contractsOf(clients, pair, side))
}

async function contractsOf(clients: Clients, pair: ChainPair, side: Side): Promise<KnownContracts> {
  const gateways = openGateways(pair)
  if (side === 'l1') {
    const { outbox, inbox, bridge } = pair.arbitrum
    return {
      token: gateways.lptPrime,
      gateway: gateways.l1,
      staking: [],
      messaging: [outbox, inbox, bridge],
    }
  }
  const { lpt, bondingManager, roundsManager } = await resolveProtocol(clients, pair)
  return {
    token: lpt,
    gateway: gateways.l2,
    staking: [bondingManager, roundsManager],
    messaging: [ARB_SYS, ARB_RETRYABLE_TX],
  }
}
