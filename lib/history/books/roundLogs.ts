import { type Address, getAbiItem, parseEventLogs, toEventSelector } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import type { Protocol } from '@/lib/actions/read/resolveProtocol'
import { addressTopic, type MinedLog } from '@/lib/bridge/gatewayLogs'
import type { LogFilter } from '@/lib/rpc/rpcLog'

const newRound = toEventSelector(getAbiItem({ abi: roundsManagerAbi, name: 'NewRound' }))
const reward = toEventSelector(getAbiItem({ abi: bondingManagerAbi, name: 'Reward' }))

/** When rounds began, and when orchestrators claimed their rewards. */
export function roundFilters(
  { bondingManager, roundsManager }: Pick<Protocol, 'bondingManager' | 'roundsManager'>,
  orchestrators: readonly Address[],
): readonly LogFilter[] {
  return [
    { address: roundsManager, topics: [newRound] },
    { address: bondingManager, topics: [reward, orchestrators.map(addressTopic)] },
  ]
}

/**
 * The L2 block in which an orchestrator claimed the reward of a round, or else in which the round began.
 * @param logs oldest first; a reward belongs to the round that began last, since none is claimed before its round is opened
 */
export function roundBlocks(
  logs: readonly MinedLog[],
): (round: bigint, orchestrator: Address) => bigint | null {
  const began = new Map<bigint, bigint>()
  const claimed = new Map<string, bigint>()
  let current: bigint | null = null
  const events = parseEventLogs({
    abi: [...roundsManagerAbi, ...bondingManagerAbi],
    eventName: ['NewRound', 'Reward'],
    logs: [...logs],
  })
  for (const log of events) {
    if (log.eventName === 'NewRound') {
      current = log.args.round
      began.set(current, log.blockNumber)
    } else if (current !== null) {
      claimed.set(key(current, log.args.transcoder), log.blockNumber)
    }
  }
  return (round, orchestrator) => claimed.get(key(round, orchestrator)) ?? began.get(round) ?? null
}

const key = (round: bigint, orchestrator: Address) => `${orchestrator.toLowerCase()}:${round}`
