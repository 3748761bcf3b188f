import type { Clock } from '../control/clock'
import { type Faults, type Relay, relays } from '../control/faults'
import type { Reorganization } from '../control/reorganization'
import type { RpcFaults } from '../control/rpcFaults'
import type { Snapshots } from '../control/snapshots'
import type { ExportedState } from '../exportedState'
import type { DevnetInfo } from '../info'
import type { KeeperSettings } from '../options'
import type { Parts } from '../parts'
import type { Method } from '../proxy/method'
import { invalidParams } from '../rpc/rpcError'
import { count, quantity, snapshotId, ticketId } from './parameters'

type Controls = {
  clock: Clock
  faults: Faults
  rpcFaults: RpcFaults
  snapshots: Snapshots
  reorganization: Reorganization
}

/** The clock and the faults, as docs/devnet.md describes them. */
export function devnetMethods(
  parts: Parts,
  info: DevnetInfo,
  { clock, faults, rpcFaults, snapshots, reorganization }: Controls,
  exportState: () => Promise<ExportedState>,
): Record<string, Method> {
  return {
    devnet_info: async () => info,
    devnet_clock: () => clock.read(),
    devnet_advanceBlocks: async ([blocks]) => clock.advanceBlocks(count(blocks ?? 1, 'blocks')),
    devnet_advanceTime: async ([seconds]) => clock.advanceTime(count(seconds, 'seconds')),
    devnet_advanceRounds: async ([rounds]) => clock.advanceRounds(count(rounds ?? 1, 'rounds')),
    devnet_passUnbondingPeriod: () => clock.passUnbondingPeriod(),
    devnet_passChallengePeriod: () => clock.passChallengePeriod(),
    devnet_setL1BaseFee: async ([wei]) => clock.setL1BaseFee(quantity(wei, 'the base fee in wei')),
    devnet_setKeeper: async ([settings]) => {
      // In turn: what the keeper reads of the round must not be what a block that is being sealed makes of it.
      await parts.sequencer.pausedFor(() => parts.keeper.set(keeperSettings(settings)))
      await parts.sequencer.follow()
      return parts.keeper.current
    },
    devnet_failNextRedeem: async ([redeems]) => {
      faults.failNextRedeem(count(redeems ?? 1, 'the number of redemptions'))
      return true
    },
    devnet_failNextTicket: async ([tickets]) => {
      faults.failNextTicket(count(tickets ?? 1, 'the number of tickets'))
      return true
    },
    devnet_expireTicket: async ([id]) => {
      await faults.expireTicket(ticketId(id))
      return true
    },
    devnet_cancelTicket: async ([id]) => {
      await faults.cancelTicket(ticketId(id))
      return true
    },
    devnet_pauseRelay: async ([which]) => {
      await faults.setRelaying(relay(which), false)
      return true
    },
    devnet_resumeRelay: async ([which]) => {
      await faults.setRelaying(relay(which), true)
      return true
    },
    devnet_setRpcFaults: async ([settings]) => rpcFaults.set(settings),
    devnet_snapshot: () => snapshots.take(),
    devnet_revert: async ([id]) => snapshots.revert(snapshotId(id)),
    devnet_reorganize: async ([id]) => reorganization.since(snapshotId(id)),
    devnet_exportState: exportState,
  }
}

function relay(value: unknown): Relay {
  const found = relays.find((name) => name === (value ?? 'all'))
  if (!found) throw invalidParams(`one of ${relays.join(', ')} is expected`)
  return found
}

function keeperSettings(value: unknown): Partial<KeeperSettings> {
  if (typeof value !== 'object' || value === null) throw invalidParams('{ initialize?, reward? } is expected')
  const { initialize, reward }: { initialize?: unknown; reward?: unknown } = value
  return {
    ...(typeof initialize === 'boolean' && { initialize }),
    ...(typeof reward === 'boolean' && { reward }),
  }
}
