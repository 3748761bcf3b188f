import { freePort } from '../freePort'
import { ARB_RETRYABLE_TX, ARB_SYS } from '../nitro/addresses'
import { jsonRpc } from '../rpc/jsonRpc'
import { serveJsonRpc } from '../rpc/serve'

/** The places where a local Arbitrum has contracts and Arbitrum has a single byte: what they keep lives in ArbOS. */
const PRECOMPILES = [ARB_SYS, ARB_RETRYABLE_TX].map((address) => address.toLowerCase())

/**
 * For tests: an endpoint in front of a local Arbitrum's that shows its precompiles as Arbitrum's nodes do, so that nobody finds in
 * their code or storage what is to be asked of them.
 */
export async function asNitro(l2Url: string): Promise<{ url: string; close(): Promise<void> }> {
  const rpc = jsonRpc(l2Url)
  const port = await freePort()
  const isPrecompile = (address: unknown) =>
    typeof address === 'string' && PRECOMPILES.includes(address.toLowerCase())
  const { close } = await serveJsonRpc(
    port,
    async (method, params) => {
      if (method === 'eth_getCode' && isPrecompile(params[0])) return '0xfe'
      if (method === 'eth_getStorageAt' && isPrecompile(params[0])) return `0x${'0'.repeat(64)}`
      return rpc.request(method, params)
    },
    () => 'answer',
  )
  return { url: `http://127.0.0.1:${port}`, close }
}
