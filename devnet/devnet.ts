import { Clock } from './control/clock'
import { Faults } from './control/faults'
import { Reorganization } from './control/reorganization'
import { RpcFaults } from './control/rpcFaults'
import { Snapshots } from './control/snapshots'
import { exportState } from './exportedState'
import type { DevnetInfo } from './info'
import { anvilMethods } from './methods/anvilMethods'
import { devnetMethods } from './methods/devnetMethods'
import type { DevnetOptions } from './options'
import type { Parts } from './parts'
import { assertPortFree } from './process/ports'
import { serveL1 } from './proxy/l1Endpoint'
import type { Method } from './proxy/method'
import { refusal } from './proxy/passedOn'
import { readMethods } from './proxy/readMethods'
import { sendMethods } from './proxy/sendMethods'
import { type Handler, serveJsonRpc } from './rpc/serve'
import { type Services, startServices } from './services'

/** A running local Arbitrum. */
export type Devnet = {
  info: DevnetInfo
  /** Resolves with a sentence when a part ended without being told to; never, while all is well. */
  crashed: Promise<string>
  /** Ends every process of it. */
  stop(): Promise<void>
}

/** The ports of the public endpoints. */
export type PublicPorts = Pick<DevnetOptions, 'l1Port' | 'l2Port'>

/** Throws a sentence when something listens already on a port that a public endpoint needs. */
export async function assertPortsFree({ l1Port, l2Port }: PublicPorts): Promise<void> {
  await assertPortFree('L1', l1Port)
  await assertPortFree('L2', l2Port)
}

/** Opens the public endpoints and lets the services work. `parts` must be ready: deployed, or taken over from another devnet. */
export async function openDevnet(parts: Parts, info: DevnetInfo, ports: PublicPorts): Promise<Devnet> {
  const endpoints = await openEndpoints(parts, ports, ({ services, rpcFaults, snapshots }) => {
    const controls = {
      clock: new Clock(parts, info),
      faults: new Faults(parts, services),
      rpcFaults,
      snapshots,
      reorganization: new Reorganization(parts, snapshots),
    }
    return devnetMethods(parts, info, controls, () => exportState(parts, info))
  })
  return {
    info,
    crashed: parts.chains.crashed,
    async stop() {
      // Whatever the services wait for ends with the nodes.
      const closed = endpoints.close()
      await parts.chains.stop()
      await closed
    },
  }
}

type Inside = { services: Services; rpcFaults: RpcFaults; snapshots: Snapshots }

/**
 * Both chains' public endpoints, with the services behind them. Without `more`, L2's is what Arbitrum and anvil offer: enough
 * for those who deploy what the rest is about.
 */
export async function openEndpoints(
  parts: Parts,
  ports: PublicPorts,
  more: (inside: Inside) => Readonly<Record<string, Method>> = () => ({}),
): Promise<{ close(): Promise<void> }> {
  const services = startServices(parts, (what) => {
    // Errors may carry whole transactions in their text.
    process.stderr.write(`The local Arbitrum could not go on for a moment: ${what.slice(0, 300)}\n`)
  })
  const snapshots = new Snapshots(parts, services)
  const rpcFaults = new RpcFaults()
  const reading = readMethods(parts, services.wantBatch)
  const handle = handlerOf(parts, rpcFaults, reading, {
    ...sendMethods(parts, reading.eth_getTransactionReceipt),
    ...anvilMethods(parts, snapshots),
    ...more({ services, rpcFaults, snapshots }),
  })
  await assertPortsFree(ports)
  const l1 = await serveL1(parts.chains, ports.l1Port)
  const l2 = await serveJsonRpc(ports.l2Port, handle, (methods) => rpcFaults.admit(methods))
  return {
    async close() {
      await Promise.all([services.stop(), l1.close(), l2.close()])
    },
  }
}

/** Answers what acts with `actions`; everything else reads L2, and waits while a block is being sealed. */
function handlerOf(
  parts: Parts,
  rpcFaults: RpcFaults,
  readings: Readonly<Record<string, Method>>,
  actions: Readonly<Record<string, Method>>,
): Handler {
  const { node, sequencer } = parts
  const acting = new Map(Object.entries(actions))
  const reading = new Map(Object.entries(readings))
  return async (method, params) => {
    const action = acting.get(method)
    if (action) return action(params)
    if (method === 'eth_getLogs') rpcFaults.checkLogs(params[0], sequencer.head)
    const read = reading.get(method)
    const refused = read ? undefined : refusal(method)
    if (refused) throw refused
    return sequencer.reads.read(() => (read ? read(params) : node.rpc.request(method, params)))
  }
}
