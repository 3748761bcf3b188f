import { type Hash, isHash } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { findEvent, watchForEvent } from '@/lib/actions/read/watchForEvent'
import { errorCode } from '@/lib/errors/errors'
import { WalletLeft } from '@/lib/errors/walletErrors'
import type { ExpectedEvent, WriteClients } from '@/lib/rpc/clients'

/**
 * Asks the wallet, and watches the chain for the event meanwhile: the chain decides, not the wallet's answer. Whatever
 * names no transaction counts as "sent, name unknown"; an error is believed when the chain shows no event.
 * @param ask asks the wallet; its answer should be a hash
 * @returns the transaction
 * @throws WalletLeft when the waiting was ended, and what `ask` throws
 */
export async function askWallet(
  clients: WriteClients,
  event: ExpectedEvent,
  ask: () => Promise<unknown>,
): Promise<Hash> {
  const { signing } = clients
  const client = clients[event.side]
  const since = (await getBlockNumber(client, { cacheTime: 0 })) + 1n
  if (signing?.signal?.aborted) throw new WalletLeft()
  signing?.onAsk?.(event, since)
  const over = new AbortController()
  const others = signing?.isOthers && { isOthers: signing.isOthers }
  const seen = watchForEvent(client, event, { since, signal: over.signal, ...others })
  const answered = ask().then(
    (answer) => {
      if (typeof answer !== 'string' || !isHash(answer)) {
        signing?.onNameUnknown?.()
        return seen
      }
      signing?.onAnswer?.(answer)
      return answer
    },
    async (error: unknown) => {
      const found = await findEvent(client, event, since, signing?.isOthers).catch(() => null)
      if (found !== null) return found
      if (errorCode(error) === 'rejected') signing?.onDeclined?.()
      throw error
    },
  )
  try {
    const hash = await Promise.race([answered, seen, whenLeft(signing?.signal)])
    // The watching ends with nothing only after this.
    if (hash === null) throw new WalletLeft()
    return hash
  } finally {
    over.abort()
  }
}

/** Rejects with WalletLeft when the signal ends the waiting; never settles without one. */
export const whenLeft = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(new WalletLeft())
    signal?.addEventListener('abort', () => reject(new WalletLeft()), { once: true })
  })
