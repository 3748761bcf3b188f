import { freePort } from '../freePort'
import type { JsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'
import { serveJsonRpc } from '../rpc/serve'

/** How many more transactions may pass, on whichever chain. */
export type SendAllowance = { left: number }

/** An endpoint before another: it answers as that one does, and takes no more transactions than are allowed. */
export async function startSendGate(to: JsonRpc, allowance: SendAllowance) {
  const port = await freePort()
  const { close } = await serveJsonRpc(
    port,
    async (method, params) => {
      if (method === 'eth_sendRawTransaction' && allowance.left-- <= 0)
        throw new RpcError(-32000, 'the connection was interrupted')
      return to.request(method, params)
    },
    () => 'answer',
  )
  return { url: `http://127.0.0.1:${port}`, close }
}
