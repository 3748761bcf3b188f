import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from './freePort'

/** Linux gives ports from 32,768 up to connections that go out, other systems from 49,152. */
const FIRST_OF_OUTGOING = 32_768

it('is below the ports of outgoing connections, and can be listened on', async () => {
  for (let times = 0; times < 20; times++) {
    const port = await freePort()
    expect(port).toBeGreaterThan(1_024)
    expect(port).toBeLessThan(FIRST_OF_OUTGOING)
    await new Promise<void>((resolve, reject) => {
      const server = createServer().once('error', reject)
      server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
    })
  }
})
