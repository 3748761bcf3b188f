import type { DevnetInfo } from './info'
import type { KeeperDuty } from './l2/keeper'
import type { LedgerState } from './ledger'
import type { KeeperSettings } from './options'
import type { Parts } from './parts'
import { RpcError } from './rpc/rpcError'

/** All that another devnet needs to go on from where this one stands, on forks of its nodes. */
export type ExportedState = {
  version: 1
  /** The nodes themselves. L2's is not the public one: it knows nothing of what the proxy adds. */
  nodes: { l1Url: string; l1Block: number; l2Url: string; l2Block: number }
  info: DevnetInfo
  keeper: KeeperSettings
  /** The keeper's duty; null where there are no rounds. */
  duty: KeeperDuty | null
  rollupDeployBlock: number
  ledger: LedgerState
}

/** Waits until sequencer and validator rest and copies what they know. @throws RpcError on a fork of chains that others run */
export async function exportState(parts: Parts, info: DevnetInfo): Promise<ExportedState> {
  if (parts.past)
    throw new RpcError(
      -32_601,
      'a fork does not know what was before it: fork it by its endpoints, with --l1-rpc-url and --l2-rpc-url',
    )
  const { chains, clock, sequencer, validator, keeper, ledger, rollup } = parts
  return validator.pausedFor(async () => {
    await sequencer.follow()
    return sequencer.pausedFor(async () => ({
      version: 1 as const,
      nodes: {
        l1Url: chains.l1.anvil.rpc.url,
        l1Block: await clock.head(),
        l2Url: chains.l2.anvil.rpc.url,
        l2Block: sequencer.head,
      },
      info,
      keeper: keeper.current,
      duty: keeper.appointment,
      rollupDeployBlock: rollup.deployBlock,
      ledger: ledger.export(),
    }))
  })
}
