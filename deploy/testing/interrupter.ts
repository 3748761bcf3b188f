import { freePort } from '../../devnet/freePort'
import type { JsonRpc } from '../../devnet/rpc/jsonRpc'
import { RpcError } from '../../devnet/rpc/rpcError'
import { serveJsonRpc } from '../../devnet/rpc/serve'

/**
 * The moment at which a process is struck: before the transaction after `left` further ones reaches its chain, or
 * after it did, unanswered.
 */
export type Interruption = { moment: 'before' | 'after'; left: number; strike?: () => void }

/** An endpoint before another that answers as that one does, until its time has come. */
export async function startInterrupter(to: JsonRpc, interruption: Interruption) {
  const port = await freePort()
  const { close } = await serveJsonRpc(
    port,
    async (method, params) => {
      if (method !== 'eth_sendRawTransaction' || interruption.left-- > 0) return to.request(method, params)
      if (interruption.moment === 'after') await to.request(method, params)
      interruption.strike?.()
      throw new RpcError(-32000, 'the connection was interrupted')
    },
    () => 'answer',
  )
  return { url: `http://127.0.0.1:${port}`, close }
}
