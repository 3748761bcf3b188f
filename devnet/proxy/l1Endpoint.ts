import type { Chains } from '../chains'
import { type Handler, serveJsonRpc } from '../rpc/serve'
import { refusalOnL1 } from './passedOn'
import { pricedAsByGeth } from './unpricedCalls'

/** L1's public endpoint: the node itself, except that calls see the base fee that they see on geth. */
export function serveL1({ l1 }: Chains, port: number): Promise<{ close(): Promise<void> }> {
  const { rpc } = l1.anvil
  const handle: Handler = async (method, params) => {
    const refused = refusalOnL1(method)
    if (refused) throw refused
    return rpc.request(method, await pricedAsByGeth(rpc, method, params))
  }
  return serveJsonRpc(port, handle, () => 'answer', { webSocketsTo: rpc.url })
}
