import { NoLongerFollowed } from '@/lib/errors/transactionErrors'

/** Rejects with NoLongerFollowed when the signal ends the waiting for a transaction that was sent. */
export const whenUnfollowed = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new NoLongerFollowed()), { once: true })
  })
