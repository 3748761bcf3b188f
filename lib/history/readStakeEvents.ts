import { type Address, getAbiItem, isAddressEqual, parseEventLogs, toEventSelector } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import type { Protocol } from '@/lib/actions/read/resolveProtocol'
import { addressTopic, type MinedLog } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import { readBlocks } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'
import { byPlace, type LogFilter } from '@/lib/rpc/rpcLog'
import { searchLogs } from '@/lib/rpc/searchLogs'
import type { StakeEvent } from '@/lib/staking/stakeEvents'

/** The known events of an account's stake since the bridge exists, and the L2 block up to which they were searched. */
export type KnownStakeEvents = {
  /** Oldest first. */
  events: readonly StakeEvent[]
  searchedTo: bigint | null
  /** Nothing is missing in between. */
  isComplete: boolean
}

export const nothingKnown = (): KnownStakeEvents => ({ events: [], searchedTo: null, isComplete: true })

type Watched = Pick<Protocol, 'bondingManager' | 'lpt'>

/**
 * Reads the events of an account's stake, from where `known` ends, in three round trips: the head, the logs and, where
 * these do not tell, the times of their blocks; more where the provider searches short ranges only. Blocks that could
 * not be read are searched again next time: then `isComplete` is false.
 */
export async function readStakeEvents(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: {
    signal?: AbortSignal | undefined
    /** It may still be asked for. */
    protocol: Watched | Promise<Watched>
    account: Address
    known: KnownStakeEvents
  },
): Promise<KnownStakeEvents> {
  const { account, known, signal } = params
  const [protocol, to] = await Promise.all([params.protocol, getBlockNumber(clients.l2, { cacheTime: 0 })])
  // A local chain may have been set back: then none of the known events hold.
  const goesOn = known.isComplete && known.searchedTo !== null && known.searchedTo <= to
  const from = goesOn ? (known.searchedTo ?? 0n) + 1n : pair.fromBlock.l2
  const approvals = approvalFilter(protocol, pair, account)
  const found: MinedLog[] = []
  const gaps = await searchLogs(clients.l2, {
    ranges: [{ from, to }],
    queries: () => [...filters(protocol.bondingManager, account), approvals],
    onLogs: (logs) => void found.push(...logs),
    signal,
  })
  found.sort(byPlace)
  const events = stakeEventsOf(found, protocol, await readTimes(clients.l2, found))
  return {
    events: goesOn ? [...known.events, ...events] : events,
    searchedTo: to,
    isComplete: gaps.length === 0,
  }
}

/** The times of blocks by number. Newer nodes tell them with the logs. */
async function readTimes(
  client: Clients['l2'],
  logs: readonly MinedLog[],
): Promise<(block: bigint) => bigint> {
  const known = new Map<bigint, bigint>()
  for (const { blockNumber, blockTimestamp } of logs) {
    if (typeof blockTimestamp === 'bigint') known.set(blockNumber, blockTimestamp)
  }
  const missing = logs.map(({ blockNumber }) => blockNumber).filter((number) => !known.has(number))
  for (const [number, { timestamp }] of await readBlocks(client, missing)) known.set(number, timestamp)
  return (block) => known.get(block) ?? 0n
}

const approval = getAbiItem({ abi: livepeerTokenAbi, name: 'Approval' })

const selector = (name: 'Bond' | 'Unbond' | 'Rebond' | 'WithdrawStake') => {
  const event = bondingManagerAbi.find((item) => item.type === 'event' && item.name === name)
  if (event === undefined || event.type !== 'event')
    throw new Error(`The BondingManager has no event ${name}`)
  return toEventSelector(event)
}

/** The delegator is the third, the second or the first indexed argument. */
function filters(address: Address, account: Address): readonly LogFilter[] {
  const who = addressTopic(account)
  return [
    { address, topics: [selector('Bond'), null, null, who] },
    { address, topics: [[selector('Unbond'), selector('Rebond')], null, who] },
    { address, topics: [selector('WithdrawStake'), who] },
  ]
}

/** The filter for the account's approvals to the BondingManager and the bridge. */
function approvalFilter(
  { lpt, bondingManager }: Watched,
  { gateways }: ChainPair,
  account: Address,
): LogFilter {
  const spenders = gateways === null ? [bondingManager] : [bondingManager, gateways.l2]
  return {
    address: lpt,
    topics: [toEventSelector(approval), addressTopic(account), spenders.map(addressTopic)],
  }
}

function stakeEventsOf(
  logs: readonly MinedLog[],
  { bondingManager }: Watched,
  timeOf: (block: bigint) => bigint,
): StakeEvent[] {
  const parsed = parseEventLogs({
    abi: [...bondingManagerAbi, approval],
    eventName: ['Bond', 'Unbond', 'Rebond', 'WithdrawStake', 'Approval'],
    logs: [...logs],
  })
  return parsed.map((log): StakeEvent => {
    const { blockNumber, transactionHash: hash } = log
    const tx = { hash, blockNumber, time: timeOf(blockNumber) }
    switch (log.eventName) {
      case 'Bond':
        return {
          kind: 'bond',
          tx,
          amount: log.args.additionalAmount,
          orchestrator: log.args.newDelegate,
        }
      case 'Unbond':
      case 'Rebond':
        return {
          kind: log.eventName === 'Unbond' ? 'unbond' : 'rebond',
          tx,
          amount: log.args.amount,
          lockId: log.args.unbondingLockId,
          orchestrator: log.args.delegate,
        }
      case 'WithdrawStake':
        return { kind: 'withdraw', tx, amount: log.args.amount, lockId: log.args.unbondingLockId }
      case 'Approval': {
        const purpose = isAddressEqual(log.args.spender, bondingManager) ? 'bond' : 'deposit'
        return { kind: 'approve', tx, amount: log.args.value, purpose }
      }
      default:
        return log satisfies never
    }
  })
}
