import {
  type Address,
  type Hash,
  type Hex,
  type Log,
  numberToHex,
  padHex,
  parseEventLogs,
  toEventSelector,
} from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'

/** A log that was mined: its place is known. */
export type MinedLog = Log<bigint, number, false>

/** What the gateways logged, freed of the encoding. */
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
export type ClaimLog = { from: Address; to: Address; log: MinedLog }

const eventTopic = (abi: typeof l1LptGatewayAbi | typeof l2LptGatewayAbi, name: string): Hex => {
  const event = abi.find((item) => item.type === 'event' && item.name === name)
  if (event === undefined || event.type !== 'event') throw new Error(`The gateway has no event ${name}`)
  return toEventSelector(event)
}

/** The first topics by which the gateways' events are searched. */
export const TOPICS = {
  depositInitiated: eventTopic(l2LptGatewayAbi, 'DepositInitiated'),
  withdrawFinalized: eventTopic(l2LptGatewayAbi, 'WithdrawFinalized'),
  withdrawInitiated: eventTopic(l1LptGatewayAbi, 'WithdrawInitiated'),
  withdrawResent: eventTopic(l1LptGatewayAbi, 'WithdrawResent'),
  depositFinalized: eventTopic(l1LptGatewayAbi, 'DepositFinalized'),
} as const

export const addressTopic = (address: Address): Hash => padHex(address, { size: 32 })
export const numberTopic = (number: bigint): Hash => numberToHex(number, { size: 32 })

/** What the L2 gateway logged. Logs of other contracts are left out. */
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

/** What the L1 gateway logged. Logs of other contracts are left out. */
export function parseL1Logs(
  logs: readonly MinedLog[],
  gateway: Address,
): { withdrawals: WithdrawLog[]; resends: ResendLog[]; claims: ClaimLog[] } {
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
    claims: parseEventLogs({ abi: l1LptGatewayAbi, eventName: 'DepositFinalized', logs: ours }).map(
      (log) => ({
        ...log.args,
        log,
      }),
    ),
  }
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
