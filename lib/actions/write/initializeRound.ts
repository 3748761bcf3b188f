import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Initialises the current round, without which nothing can be done with a stake. Anybody may. Signed on L2. */
export async function initializeRound(clients: WriteClients, pair: ChainPair): Promise<Hash> {
  const { roundsManager } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: roundsManager,
    abi: roundsManagerAbi,
    functionName: 'initializeRound',
  })
  return writeContract(clients.wallet, request)
}
