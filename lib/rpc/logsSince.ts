import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { logRefusal } from '@/lib/errors/logRefusal'
import { isTimeout } from '@/lib/errors/rpcErrors'
import { type LogFilter, requestLogs } from './requestLogs'
import { type RetryOptions, retryingClient } from './retryingClient'

/**
 * The logs from a block to the newest one, in one request, for what can be asked before anything else is known. Null where
 * the provider does not search so far at once: then it has to be searched in pieces.
 */
export async function logsSince(
  client: Client<Transport, Chain>,
  { filter, from, ...patience }: RetryOptions & { filter: LogFilter; from: bigint },
): Promise<readonly MinedLog[] | null> {
  const endpoint = retryingClient(client, patience)
  if (endpoint.limit.get().refused !== null) return null
  try {
    return await requestLogs(endpoint, filter, { from, to: 'latest' })
  } catch (error) {
    if (logRefusal(error) !== null || isTimeout(error)) return null
    throw error
  }
}
