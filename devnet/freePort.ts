import { listenBriefly } from './process/ports'

/** A port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const port = await listenBriefly(0)
  if (port === undefined) throw new Error('No free port was found.')
  return port
}
