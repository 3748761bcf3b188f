import { type Address, isAddressEqual } from 'viem'
import {
  type DepositLog,
  type MinedLog,
  parseClaims,
  parseL1Logs,
  parseL2Logs,
  type ReleaseLog,
  type ResendLog,
  type WithdrawLog,
} from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways, Side } from '@/lib/chains/pair'

/** The logs of both chains, each under the chain's own name for the thing: found twice, it is here once. */
export type FoundLogs = {
  /** Keyed by outbox position. */
  deposits: Map<bigint, DepositLog>
  /** The outbox's logs, keyed by outbox position. */
  claims: Map<bigint, MinedLog>
  /** Keyed by withdrawal id. */
  withdrawals: Map<bigint, WithdrawLog>
  /** Keyed by the message number of the ticket. */
  resends: Map<bigint, ResendLog>
  /** Keyed by withdrawal id. */
  releases: Map<bigint, ReleaseLog>
}

export function nothingFound(): FoundLogs {
  return {
    deposits: new Map(),
    claims: new Map(),
    withdrawals: new Map(),
    resends: new Map(),
    releases: new Map(),
  }
}

/** Adds what logs of one side say. Transfers of other accounts are left out; of claims and tickets it is not known yet. */
export function addLogs(
  found: FoundLogs,
  { pair, gateways, account }: { pair: ChainPair; gateways: Gateways; account: Address },
  { side, logs }: { side: Side; logs: readonly MinedLog[] },
): void {
  const isOurs = ({ from, to }: { from: Address; to: Address }) =>
    isAddressEqual(from, account) || isAddressEqual(to, account)
  if (side === 'l1') {
    const { withdrawals, resends } = parseL1Logs(logs, gateways.l1)
    for (const one of withdrawals.filter(isOurs)) found.withdrawals.set(one.id, one)
    for (const one of resends) found.resends.set(one.sequenceNumber, one)
    for (const [position, claim] of parseClaims(logs, pair)) found.claims.set(position, claim)
    return
  }
  const { deposits, releases } = parseL2Logs(logs, gateways.l2)
  for (const one of deposits.filter(isOurs)) found.deposits.set(one.position, one)
  for (const one of releases) found.releases.set(one.id, one)
}

/** Without the claims, resends and releases of transfers that are not here. */
export function onlyOfTransfers({ deposits, withdrawals, ...found }: FoundLogs): FoundLogs {
  return {
    deposits,
    withdrawals,
    claims: keep(found.claims, (position) => deposits.has(position)),
    resends: keep(found.resends, (_, { id }) => withdrawals.has(id)),
    releases: keep(found.releases, (id) => withdrawals.has(id)),
  }
}

/** The logs that are wanted, of transfers that are. */
export function onlyLogs(found: FoundLogs, wanted: (side: Side, log: MinedLog) => boolean): FoundLogs {
  return onlyOfTransfers({
    deposits: keep(found.deposits, (_, { log }) => wanted('l2', log)),
    withdrawals: keep(found.withdrawals, (_, { log }) => wanted('l1', log)),
    claims: keep(found.claims, (_, log) => wanted('l1', log)),
    resends: keep(found.resends, (_, { log }) => wanted('l1', log)),
    releases: keep(found.releases, (_, { log }) => wanted('l2', log)),
  })
}

function keep<Value>(
  map: Map<bigint, Value>,
  wanted: (key: bigint, value: Value) => boolean,
): Map<bigint, Value> {
  return new Map([...map].filter(([key, value]) => wanted(key, value)))
}

/** The logs themselves, of one side. */
export function logsOf(found: FoundLogs, side: Side): readonly MinedLog[] {
  return side === 'l1'
    ? [
        ...[...found.withdrawals.values()].map(({ log }) => log),
        ...[...found.resends.values()].map(({ log }) => log),
        ...found.claims.values(),
      ]
    : [
        ...[...found.deposits.values()].map(({ log }) => log),
        ...[...found.releases.values()].map(({ log }) => log),
      ]
}
