import { type Chains, launchChains } from './chains'
import { assertPortsFree, type Devnet, openDevnet, type PublicPorts } from './devnet'
import type { ExportedState } from './exportedState'
import { freePort } from './freePort'
import type { DevnetInfo } from './info'
import { assemble } from './parts'
import { jsonRpc } from './rpc/jsonRpc'

export type ForkOptions = {
  /** Any free port when left out. */
  l1Port?: number
  l2Port?: number
  /** Mine L1 by itself every so many seconds; only when there is something to mine when left out. */
  blockTime?: number
}

/**
 * A devnet of its own that goes on from where another one stands: forks of both nodes, with all that the other's sequencer
 * and validator know. Addresses, accounts and history are the same. The other one should rest until the fork has started,
 * and must go on running as long as the fork does.
 */
export async function forkDevnet(base: Devnet | string, options: ForkOptions = {}): Promise<Devnet> {
  const baseUrl = typeof base === 'string' ? base : base.info.l2.rpcUrl
  const ports = { l1Port: options.l1Port ?? (await freePort()), l2Port: options.l2Port ?? (await freePort()) }
  await assertPortsFree(ports)
  const state = await jsonRpc(baseUrl).request<ExportedState>('devnet_exportState')
  const chainIds = { l1ChainId: state.info.l1.chainId, l2ChainId: state.info.l2.chainId }
  const chains = await launchChains({ ...chainIds, blockTime: options.blockTime ?? 0 }, state.nodes)
  try {
    return await takeOver(chains, state, ports)
  } catch (error) {
    await chains.stop()
    throw error
  }
}

async function takeOver(chains: Chains, state: ExportedState, ports: PublicPorts): Promise<Devnet> {
  const { info, keeper, duty, rollupDeployBlock, ledger } = state
  const rollup = { contracts: info.contracts.rollup, deployBlock: rollupDeployBlock }
  const parts = assemble(chains, rollup, { l1BlockSeconds: info.periods.l1BlockSeconds, keeper })
  parts.ledger.restore(ledger)
  if (duty) await parts.keeper.appoint(duty)
  await parts.sequencer.resume()
  // A block of the fork's own: a node cannot roll back to the block that it forked at.
  await parts.clock.mineNow()
  await parts.sequencer.follow()
  const forked: DevnetInfo = {
    ...info,
    l1: { ...info.l1, rpcUrl: `http://127.0.0.1:${ports.l1Port}` },
    l2: { ...info.l2, rpcUrl: `http://127.0.0.1:${ports.l2Port}` },
  }
  return openDevnet(parts, forked, ports)
}
