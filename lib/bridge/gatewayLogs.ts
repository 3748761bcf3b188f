import {
  type Abi,
  type Address,
  type Hash,
  type Hex,
  isAddressEqual,
  type Log,
  numberToHex,
  padHex,
  parseEventLogs,
  toEventSelector,
} from 'viem'
import { arbSysAbi } from '@/lib/abi/arbSys'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { outboxAbi } from '@/lib/abi/outbox'
import type { ChainPair } from '@/lib/chains/pair'

/** A log that was mined: its place is known. */
export type MinedLog = Log<bigint, number, false>

/** The gateways' logs, decoded. */
export type DepositLog = { position: bigint; from: Address; to: Address; amount: bigint; log: MinedLog }
export type ReleaseLog = { id: bigint; log: MinedLog }
export type WithdrawLog = {
  id: bigint
  from: Address
  to: Address
  amount: bigint
  sequenceNumber: bigint
  log: MinedLog
}
export type ResendLog = { id: bigint; sequenceNumber: bigint; log: MinedLog }

const eventTopic = (abi: Abi, name: string): Hex => {
  const event = abi.find((item) => item.type === 'event' && item.name === name)
  if (event === undefined || event.type !== 'event') throw new Error(`There is no event ${name}`)
  return toEventSelector(event)
}

/** The first topics by which the gateways' events are searched. */
export const TOPICS = {
  depositInitiated: eventTopic(l2LptGatewayAbi, 'DepositInitiated'),
  withdrawFinalized: eventTopic(l2LptGatewayAbi, 'WithdrawFinalized'),
  withdrawInitiated: eventTopic(l1LptGatewayAbi, 'WithdrawInitiated'),
  withdrawResent: eventTopic(l1LptGatewayAbi, 'WithdrawResent'),
  messageExecuted: eventTopic(outboxAbi, 'OutBoxTransactionExecuted'),
  messageSent: eventTopic(arbSysAbi, 'L2ToL1Tx'),
} as const

export const addressTopic = (address: Address): Hash => padHex(address, { size: 32 })
export const numberTopic = (number: bigint): Hash => numberToHex(number, { size: 32 })

/** The L2 gateway's logs, decoded. Logs of other contracts are left out. */
export function parseL2Logs(
  logs: readonly MinedLog[],
  gateway: Address,
): { deposits: DepositLog[]; releases: ReleaseLog[] } {
  const ours = onlyOf(logs, gateway)
  return {
    deposits: parseEventLogs({ abi: l2LptGatewayAbi, eventName: 'DepositInitiated', logs: ours }).map(
      (log) => ({
        ...log.args,
        log,
      }),
    ),
    releases: parseEventLogs({ abi: l2LptGatewayAbi, eventName: 'WithdrawFinalized', logs: ours }).map(
      (log) => ({
        id: log.args.id,
        log,
      }),
    ),
  }
}

/** The L1 gateway's logs, decoded. Logs of other contracts are left out. */
export function parseL1Logs(
  logs: readonly MinedLog[],
  gateway: Address,
): { withdrawals: WithdrawLog[]; resends: ResendLog[] } {
  const ours = onlyOf(logs, gateway)
  return {
    withdrawals: parseEventLogs({ abi: l1LptGatewayAbi, eventName: 'WithdrawInitiated', logs: ours }).map(
      (log) => ({
        ...log.args,
        log,
      }),
    ),
    resends: parseEventLogs({ abi: l1LptGatewayAbi, eventName: 'WithdrawResent', logs: ours }).map((log) => ({
      ...log.args,
      log,
    })),
  }
}

/**
 * The claims among the outbox's logs, by outbox position: messages of the L2 gateway that the outbox executed on the L1
 * gateway. The gateway's own log of a claim does not name the position.
 */
export function parseClaims(logs: readonly MinedLog[], pair: ChainPair): ReadonlyMap<bigint, MinedLog> {
  const { gateways } = pair
  if (gateways === null) return new Map()
  const executed = parseEventLogs({ abi: outboxAbi, eventName: 'OutBoxTransactionExecuted', logs: [...logs] })
  return new Map(
    executed
      .filter((log) => isAddressEqual(log.address, pair.arbitrum.outbox))
      .filter(
        ({ args }) => isAddressEqual(args.to, gateways.l1) && isAddressEqual(args.l2Sender, gateways.l2),
      )
      .map((log) => [log.args.transactionIndex, log]),
  )
}

/** Each log once, although an account that sends to itself is found twice. */
function onlyOf(logs: readonly MinedLog[], gateway: Address): MinedLog[] {
  const byPlace = new Map<string, MinedLog>()
  for (const log of logs) {
    if (log.address.toLowerCase() === gateway.toLowerCase()) {
      byPlace.set(`${log.blockHash}:${log.logIndex}`, log)
    }
  }
  return [...byPlace.values()]
}
