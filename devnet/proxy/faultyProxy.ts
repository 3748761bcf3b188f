import { RpcFaults } from '../control/rpcFaults'
import { freePort } from '../freePort'
import { jsonRpc } from '../rpc/jsonRpc'
import { serveJsonRpc } from '../rpc/serve'

/** An endpoint that can be told to fail. */
export type FaultyProxy = { url: string; close(): Promise<void> }

/**
 * Puts an endpoint in front of another one, L1's for instance, that passes everything on until `devnet_setRpcFaults` tells
 * it to fail as public endpoints do.
 */
export async function serveFaultyProxy(target: string, port?: number): Promise<FaultyProxy> {
  const faults = new RpcFaults()
  const upstream = jsonRpc(target)
  const listening = port ?? (await freePort())
  const server = await serveJsonRpc(
    listening,
    async (method, params) => {
      if (method === 'devnet_setRpcFaults') return faults.set(params[0])
      if (method === 'eth_getLogs') {
        faults.checkLogs(params[0], Number(await upstream.request<string>('eth_blockNumber')))
      }
      return upstream.request(method, params)
    },
    (methods) => faults.admit(methods),
  )
  return { url: `http://127.0.0.1:${listening}`, close: () => server.close() }
}
