import { Clock } from './control/clock'
import { Faults } from './control/faults'
import { Reorganization } from './control/reorganization'
import { RpcFaults } from './control/rpcFaults'
import { Snapshots } from './control/snapshots'
import { exportState } from './exportedState'
import type { DevnetInfo } from './info'
import { anvilMethods } from './methods/anvilMethods'
import { devnetMethods } from './methods/devnetMethods'
import type { Parts } from './parts'
import { assertPortFree } from './process/ports'
import type { Method } from './proxy/method'
import { readMethods } from './proxy/readMethods'
import { refusal } from './proxy/refused'
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

/** Opens L2's public endpoint and lets the services work. `parts` must be ready: deployed, or taken over from another devnet. */
export async function openDevnet(parts: Parts, info: DevnetInfo, port: number): Promise<Devnet> {
  const endpoint = await openEndpoint(parts, port, ({ services, rpcFaults, snapshots }) => {
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
      const closed = endpoint.close()
      await parts.chains.stop()
      await closed
    },
  }
}

type Inside = { services: Services; rpcFaults: RpcFaults; snapshots: Snapshots }

/**
 * L2's public endpoint with the services behind it. Without `more` it is what Arbitrum and anvil offer: enough for those
 * who deploy what the rest is about.
 */
export async function openEndpoint(
  parts: Parts,
  port: number,
  more: (inside: Inside) => Readonly<Record<string, Method>> = () => ({}),
): Promise<{ close(): Promise<void> }> {
  const services = startServices(parts, (what) => {
    // Errors may carry whole transactions in their text.
    process.stderr.write(`The local Arbitrum could not go on for a moment: ${what.slice(0, 300)}\n`)
  })
  const snapshots = new Snapshots(parts, services)
  const rpcFaults = new RpcFaults()
  const handle = handlerOf(parts, rpcFaults, {
    ...sendMethods(parts),
    ...anvilMethods(parts, snapshots),
    ...more({ services, rpcFaults, snapshots }),
  })
  await assertPortFree('L2', port)
  const server = await serveJsonRpc(port, handle, (methods) => rpcFaults.admit(methods))
  return {
    async close() {
      const rested = services.stop()
      await server.close()
      await rested
    },
  }
}

/** Answers what acts with `actions`; everything else reads L2, and waits while a block is being sealed. */
function handlerOf(parts: Parts, rpcFaults: RpcFaults, actions: Readonly<Record<string, Method>>): Handler {
  const { node, sequencer } = parts
  const acting = new Map(Object.entries(actions))
  const reading = new Map(Object.entries(readMethods(parts)))
  return async (method, params) => {
    const refused = refusal(method)
    if (refused) throw refused
    const action = acting.get(method)
    if (action) return action(params)
    if (method === 'eth_getLogs') rpcFaults.checkLogs(params[0], sequencer.head)
    const read = reading.get(method)
    return sequencer.reads.read(() => (read ? read(params) : node.rpc.request(method, params)))
  }
}
