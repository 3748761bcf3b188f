import { createServer } from 'node:net'
import { SERVED_BY } from '../rpc/serve'

/** Throws a sentence when something already listens on the port. */
export async function assertPortFree(name: string, port: number): Promise<void> {
  if ((await listenBriefly(port)) !== undefined) return
  throw new Error(
    (await isLocalArbitrum(port))
      ? `A local Arbitrum runs on port ${port} already, that of an npm start, dev or devnet. End it with Ctrl-C where it was started, or start another one with --l1-port and --l2-port.`
      : `Port ${port}, which ${name} needs, is in use. Stop what listens there, or choose another with --l1-port or --l2-port.`,
  )
}

/** Listens on a loopback port for a moment; undefined when that is not possible. Port 0 is any free one. */
export function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(found))
    })
  })
}

/** True for either endpoint of a local Arbitrum. A stranger that listens there is not waited for. */
async function isLocalArbitrum(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(3_000) })
    return answer.headers.get(SERVED_BY) !== null
  } catch {
    return false
  }
}
