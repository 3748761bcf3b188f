import type { Devnet } from './devnet'

/**
 * Resolves when the user stops the program (Ctrl-C, or a polite kill), with everything stopped. Throws a sentence when a part
 * ended by itself, with everything else stopped.
 */
export async function untilStopped(devnet: Devnet): Promise<void> {
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve(undefined))
  })
  const crash = await Promise.race([asked, devnet.crashed])
  await devnet.stop()
  if (crash !== undefined) throw new Error(crash)
}
