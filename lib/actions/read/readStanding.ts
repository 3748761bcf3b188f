import { type Address, zeroAddress } from 'viem'
import { multicall } from 'viem/actions'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'
import type { Claim } from '@/lib/staking/roundEarnings'
import type { Protocol } from './resolveProtocol'

/** A stake as it is now: the LPT that is bonded, and what a claim would pay. */
export type Standing = { bonded: bigint; round: bigint; open: Claim | null }

/** The earnings of an account's stake since the last claim, at one block. One round trip. */
export async function readStanding(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { protocol, account }: { protocol: Pick<Protocol, 'bondingManager' | 'roundsManager'>; account: Address },
): Promise<Standing> {
  const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
  const [[bonded, fees, orchestrator, , , lastClaimRound], stake, allFees, round] = await multicall(
    clients.l2,
    {
      ...sameBlockOptions(pair),
      allowFailure: false,
      contracts: [
        { ...bonding, functionName: 'getDelegator', args: [account] },
        // The second argument means nothing any more: the answer is always for the current round.
        { ...bonding, functionName: 'pendingStake', args: [account, 0n] },
        { ...bonding, functionName: 'pendingFees', args: [account, 0n] },
        { address: protocol.roundsManager, abi: roundsManagerAbi, functionName: 'currentRound' },
      ],
    },
  )
  const isEarning = orchestrator !== zeroAddress && lastClaimRound < round
  const open = {
    orchestrator,
    stake: bonded,
    startRound: lastClaimRound + 1n,
    endRound: round,
    rewards: stake - bonded,
    fees: allFees - fees,
  }
  return { bonded, round, open: isEarning ? open : null }
}
