import type { Address } from 'viem'
import { multicall } from 'viem/actions'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import type { PoolFactors } from '@/lib/staking/roundEarnings'
import type { Protocol } from './resolveProtocol'

/** So many pools in one call: each takes some 30,000 gas on Livepeer's contracts, and nodes allow a call 50 million. */
const PER_CALL = 500

/**
 * The factors of an orchestrator's earnings pools at the end of the rounds from `from` to `to`, in their order. One round trip
 * where the transport batches, one call for 500 rounds.
 */
export async function readFactors(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { protocol: Pick<Protocol, 'bondingManager'>; orchestrator: Address; from: bigint; to: bigint },
): Promise<readonly PoolFactors[]> {
  const { protocol, orchestrator, from, to } = params
  const rounds = Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index))
  const pieces = Array.from({ length: Math.ceil(rounds.length / PER_CALL) }, (_, index) =>
    rounds.slice(index * PER_CALL, (index + 1) * PER_CALL),
  )
  const answers = await Promise.all(
    pieces.map((piece) =>
      multicall(clients.l2, {
        ...multicallOptions(pair),
        allowFailure: false,
        contracts: piece.map(
          (round) =>
            ({
              address: protocol.bondingManager,
              abi: bondingManagerAbi,
              functionName: 'getTranscoderEarningsPoolForRound',
              args: [orchestrator, round],
            }) as const,
        ),
      }),
    ),
  )
  return answers.flat().map(([, , , rewards, fees]) => ({ rewards, fees }))
}
