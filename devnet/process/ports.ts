import { createServer } from 'node:net'

/** Throws a sentence when something already listens on the port. */
export async function assertPortFree(name: string, port: number): Promise<void> {
  if ((await listenBriefly(port)) === undefined) {
    throw new Error(
      `Port ${port}, which ${name} needs, is in use. Stop what listens there, or choose another with --l1-port or --l2-port.`,
    )
  }
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
