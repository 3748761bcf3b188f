import { isWorthRetrying } from '@/lib/bridge/rpcErrors'

/** How to wait; a test hands in its own. */
export type Wait = (milliseconds: number) => Promise<void>

export const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const ATTEMPTS = 7
const FIRST_DELAY_MS = 300

/**
 * Asks again, each time after twice as long, while the provider is busy or unreachable: about twenty seconds in all.
 * @throws what the last attempt threw, and at once what another attempt would not change
 */
export async function backOff<Answer>(ask: () => Promise<Answer>, wait: Wait): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthRetrying(error)) throw error
      await wait(FIRST_DELAY_MS * 2 ** (attempt - 1))
    }
  }
}
