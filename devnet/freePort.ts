import { listenBriefly } from './process/ports'

/**
 * The range of ports to look in: below the ports that systems give to outgoing connections, one of which could take a
 * port between the look and its use.
 */
const [FIRST, LAST] = [20_000, 32_000] as const
const TRIES = 100

/** A port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST))
    if ((await listenBriefly(port)) !== undefined) return port
  }
  throw new Error('No free port was found.')
}
