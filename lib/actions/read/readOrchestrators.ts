import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import { stakingLensAbi, stakingLensCode } from '@/lib/abi/stakingLens'
import type { Clients } from '@/lib/rpc/clients'
import {
  earnedPerThousand,
  JUDGED_ROUNDS,
  type OrchestratorRecord,
  type RecordsFacts,
  roundsOf,
} from '@/lib/staking/records'
import { readPool } from './readPool'
import type { Protocol } from './resolveProtocol'

/** So many in one call: Livepeer's contracts take up to 1.5 million gas each, and nodes allow a call 50 million. */
const PER_CALL = 20

/**
 * The orchestrators of the coming round, and those of `also`, with their records over the last 30 rounds before this
 * one. Two round trips, from the chain alone.
 */
export async function readOrchestrators(
  clients: Pick<Clients, 'l2'>,
  protocol: Protocol,
  { also }: { also: readonly Address[] },
): Promise<RecordsFacts> {
  const [pool, current] = await Promise.all([
    readPool(clients, protocol),
    readContract(clients.l2, {
      address: protocol.roundsManager,
      abi: roundsManagerAbi,
      functionName: 'currentRound',
    }),
  ])
  const listed = pool.members.map(({ id }) => id)
  const ids = [...listed, ...also.filter((id) => !listed.includes(id))]
  return readRecords(clients, protocol, { ids, current })
}

/**
 * The records of orchestrators over the last 30 rounds before the current one. One round trip.
 * @param params.current the number of the current round
 */
export async function readRecords(
  clients: Pick<Clients, 'l2'>,
  protocol: Protocol,
  { ids, current }: { ids: readonly Address[]; current: bigint },
): Promise<RecordsFacts> {
  const to = current - 1n
  const from = current > JUDGED_ROUNDS ? current - JUDGED_ROUNDS : 1n
  const found = await Promise.all(
    pieces(ids).map((piece) => askRecords(clients, protocol, piece, { from, to })),
  )
  return { from, to, records: found.flat().map((answer) => toRecord(answer, { from, to })) }
}

const pieces = (ids: readonly Address[]): readonly Address[][] =>
  Array.from({ length: Math.ceil(ids.length / PER_CALL) }, (_, index) =>
    ids.slice(index * PER_CALL, (index + 1) * PER_CALL),
  )

const askRecords = (
  clients: Pick<Clients, 'l2'>,
  { bondingManager }: Protocol,
  ids: readonly Address[],
  { from, to }: { from: bigint; to: bigint },
) =>
  readContract(clients.l2, {
    abi: stakingLensAbi,
    code: stakingLensCode,
    functionName: 'records',
    args: [bondingManager, ids, from, to],
  })

const max = (a: bigint, b: bigint) => (a > b ? a : b)

type Answer = Awaited<ReturnType<typeof askRecords>>[number]

function toRecord(answer: Answer, { from, to }: { from: bigint; to: bigint }): OrchestratorRecord {
  const { id, stake, active, activationRound, deactivationRound, lastRewardRound, rewardCut, feeShare } =
    answer
  return {
    address: id,
    stake,
    active,
    activationRound,
    deactivationRound,
    lastRewardRound,
    rewardCut,
    feeShare,
    cutsChangedAfter: answer.changedAfter === 0n ? null : answer.changedAfter,
    // Nobody misses a reward before being active.
    rewarded: roundsOf(answer.rewarded, Number(to - from) + 1).slice(Number(max(0n, activationRound - from))),
    earned: earnedPerThousand(answer),
  }
}
