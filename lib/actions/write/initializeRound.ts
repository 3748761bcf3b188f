import { encodeFunctionData, type Hash } from 'viem'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import { newRoundEvent } from '@/lib/actions/expectedEvents'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/** Initialises the current round, without which nothing can be done with a stake. Anybody may. Signed on L2. */
export async function initializeRound(clients: WriteClients, pair: ChainPair): Promise<Hash> {
  const { roundsManager } = await resolveProtocol(clients, pair)
  return sendCall(clients, pair, {
    to: roundsManager,
    data: encodeFunctionData({ abi: roundsManagerAbi, functionName: 'initializeRound' }),
    event: newRoundEvent(roundsManager),
  })
}
