import { BaseError } from 'viem'
import { sendRawTransaction } from 'viem/actions'
import type { Entry } from '../journal/journal'
import type { Network } from '../network/network'

/** Errors of endpoints about a transaction that they have, or that was mined meanwhile. */
const HARMLESS = /already known|already imported|known transaction|nonce too low|already exists/i

/**
 * Sends what was signed last, again if need be.
 * @returns null when it is on its way, or why the endpoint did not take it, which may pass
 * @throws Error with a sentence when it will not pass by itself
 */
export async function broadcast({ clients }: Network, { side, signed, what }: Entry): Promise<string | null> {
  const raw = signed.at(-1)?.raw
  if (!raw) return null
  try {
    await sendRawTransaction(clients[side], { serializedTransaction: raw })
    return null
  } catch (error) {
    if (!(error instanceof BaseError)) throw error
    const said = `${error.shortMessage} ${error.details}`
    if (HARMLESS.test(said)) return null
    if (/insufficient funds/i.test(said))
      throw new Error(
        `The deployer has too little ETH on ${clients[side].chain.name} for ${what}. Send it some and start this again: it goes on here.`,
      )
    return error.details || error.shortMessage
  }
}
