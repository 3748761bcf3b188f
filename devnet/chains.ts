import { type ChainClient, chainClient } from './chain/client'
import { freePort } from './freePort'
import type { DevnetOptions } from './options'
import { type Anvil, startAnvil } from './process/anvil'
import { Reaper } from './process/reaper'

/** The two nodes, running. */
export type Chains = {
  l1: { anvil: Anvil; client: ChainClient }
  l2: { anvil: Anvil; client: ChainClient }
  /** Resolves with a sentence when one of them ended by itself. */
  crashed: Promise<string>
  stop(): Promise<void>
}

/** A pair of nodes to fork, each at the block at which the two belong together. */
export type ForkPoint = {
  l1Url: string
  l1Block: number
  l2Url: string
  l2Block: number
}

type Options = Pick<DevnetOptions, 'l1ChainId' | 'l2ChainId' | 'blockTime'>

/**
 * State is kept for the last 256 blocks only: without a limit a node writes it to disk and mines ever more slowly. Blocks,
 * receipts and logs are all kept.
 */
const common = ['--accounts', '10', '--prune-history', '256']

/** Starts both nodes on free ports; people reach them through endpoints of our own. When one fails, neither is left running. */
export async function launchChains(options: Options, fork?: ForkPoint): Promise<Chains> {
  const reaper = Reaper.start()
  const [l1Port, l2Port] = [await freePort(), await freePort()]
  const l1Arguments = [
    ...common,
    ...['--chain-id', String(options.l1ChainId), '--gas-limit', '60000000'],
    ...(options.blockTime > 0 ? ['--block-time', String(options.blockTime), '--mixed-mining'] : []),
    ...(fork ? forkArguments(fork.l1Url, fork.l1Block) : []),
  ]
  const l2Arguments = [
    ...common,
    ...['--chain-id', String(options.l2ChainId), '--gas-limit', '1000000000'],
    // Only the sequencer seals blocks, and it decides what comes first in them.
    ...['--no-mining', '--order', 'fifo', '--auto-impersonate'],
    ...['--block-base-fee-per-gas', '100000000', '--disable-min-priority-fee'],
    ...(fork ? forkArguments(fork.l2Url, fork.l2Block) : []),
  ]
  const started = await Promise.allSettled([
    startAnvil('L1', l1Port, l1Arguments, reaper),
    startAnvil('L2', l2Port, l2Arguments, reaper),
  ])
  const anvils = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async () => {
    await Promise.all(anvils.map((anvil) => anvil.stop()))
    reaper.dismiss()
  }
  const [l1, l2] = anvils
  const failure = started.find((one) => one.status === 'rejected')
  if (failure || !l1 || !l2) {
    await stop()
    throw failure?.reason ?? new Error('The nodes did not start.')
  }
  return {
    l1: { anvil: l1, client: chainClient(l1.rpc, options.l1ChainId) },
    l2: { anvil: l2, client: chainClient(l2.rpc, options.l2ChainId) },
    crashed: Promise.race([l1.crashed, l2.crashed]),
    stop,
  }
}

function forkArguments(url: string, block: number): string[] {
  return ['--fork-url', url, '--fork-block-number', String(block), '--no-rate-limit', '--no-storage-caching']
}
