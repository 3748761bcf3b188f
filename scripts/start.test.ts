import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freePort } from '../devnet/freePort'
import { assertPortFree } from '../devnet/process/ports'
import { serveJsonRpc } from '../devnet/rpc/serve'
import { run } from './setup/run'

/** Each test starts a process, which a busy machine is slow to do. */
vi.setConfig({ testTimeout: 120_000 })

/** Takes what it is asked and never answers. */
const other = createServer((socket) => socket.on('error', () => undefined).resume())
let taken = 0
beforeEach(async () => {
  taken = await freePort()
  await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => other.close(resolve)))

it.each(['start', 'dev'])(
  'npm run %s says which port is taken before it builds anything',
  async (command) => {
    const page = String(await freePort())
    const { code, output } = await run(process.execPath, [
      'scripts/bootstrap/run.mjs',
      command,
      '--port',
      page,
      '--l2-port',
      String(taken),
      '--l1-port',
      String(await freePort()),
    ])
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      `Port ${taken}, which L2 needs, is in use. Stop what listens there, or choose another with --l1-port or --l2-port.`,
    )
  },
)

it('npm start says that a local Arbitrum of its own has the port', async () => {
  const port = await freePort()
  const endpoint = await serveJsonRpc(
    port,
    async () => null,
    () => 'ignore',
  )
  const ended = expect(assertPortFree('L2', port))
  await ended.rejects.toThrow(`A local Arbitrum runs on port ${port} already`)
  await endpoint.close()
  await expect(assertPortFree('L2', port)).resolves.toBeUndefined()
})
