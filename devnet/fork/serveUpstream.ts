import { freePort } from '../freePort'
import { serveJsonRpc } from '../rpc/serve'
import type { Upstream, UpstreamChain } from './upstream'

/**
 * The endpoints from which the nodes of a fork read the chains: endpoints of our own, so that no list of processes
 * shows the key in a URL.
 */
export type Doors = { l1Url: string; l2Url: string; close(): Promise<void> }

export async function serveUpstream({ l1, l2 }: Upstream): Promise<Doors> {
  const serve = async ({ rpc }: UpstreamChain) => {
    const port = await freePort()
    const { close } = await serveJsonRpc(
      port,
      (method, params) => rpc.request(method, params),
      () => 'answer',
    )
    return { url: `http://127.0.0.1:${port}`, close }
  }
  const [toL1, toL2] = [await serve(l1), await serve(l2)]
  return {
    l1Url: toL1.url,
    l2Url: toL2.url,
    close: async () => void (await Promise.all([toL1.close(), toL2.close()])),
  }
}
