import { receiptOrNull } from '@/lib/rpc/receipts'
import type { Run } from '../execute/run'
import { hashesOf } from '../journal/journal'
import type { Network } from '../network/network'
import type { BridgeAddresses } from '../plan/bridgePlan'
import { type Task, tasksOf } from '../plan/tasks'
import { readDeploymentFiles, recordedBridge, writeDeploymentFiles } from './deploymentFiles'

/** Writes the files that the app reads, of what was mined: each address, and the block of the first one. */
export async function record(run: Run): Promise<string[]> {
  const { bridge, controller, parts } = run.plan
  const { pair, folders } = run.network
  const created = tasksOf(parts).filter(({ creates }) => creates !== null)
  const firstBlock = async (side: Task['side']) =>
    Math.min(
      ...(await Promise.all(created.filter((task) => task.side === side).map((task) => blockOf(run, task)))),
    )
  const before = readDeploymentFiles(folders.deployments, pair)
  return writeDeploymentFiles(folders.deployments, pair, {
    l1: { l1Gateway: bridge.l1Gateway, lptPrime: bridge.lptPrime, block: await firstBlock('l1') },
    l2: {
      ...('controller' in before.l2 && { controller: before.l2.controller }),
      ...(controller !== null && { controller }),
      l2Gateway: bridge.l2Gateway,
      block: await firstBlock('l2'),
    },
  })
}

async function blockOf({ journal, network }: Run, { what, side }: Task): Promise<number> {
  const entry = journal.find(what)
  for (const hash of entry ? hashesOf(entry) : []) {
    const receipt = await receiptOrNull(network.clients[side], hash)
    if (receipt !== null) return Number(receipt.blockNumber)
  }
  throw new Error(`${what} is not mined any more. Start this again: it goes on there.`)
}

/** @throws Error when the files name another bridge than this one */
export function expectUnrecorded({ folders, pair }: Network, bridge: BridgeAddresses): void {
  const recorded = recordedBridge(readDeploymentFiles(folders.deployments, pair))
  if (recorded === null || recorded.l1Gateway === bridge.l1Gateway) return
  throw new Error(
    `${folders.deployments} records a bridge of ${pair.id} already: its L1 gateway is ${recorded.l1Gateway}. To deploy another, empty its files ({}) first.`,
  )
}
