import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { readerOf } from './chainTransport'
import { isRefused } from './isRefused'
import type { LogFilter, OpenRange } from './rpcLog'
import { logParams, parseLogs } from './rpcLog'
import { searchAtBest } from './splitSearch'

type FetchLogsParams = {
  filter: LogFilter
  range: OpenRange
  /** There can be but few blocks in the range. */
  isShort?: boolean
  /** It can be done without: what fails is not tried again. */
  isOptional?: boolean
  signal?: AbortSignal | undefined
}

/**
 * The logs of a range in one request, for questions that can be asked before anything else is known.
 * @returns null where no endpoint searches so many blocks at once: then see `getLogs`
 */
export async function fetchLogs(
  client: Client<Transport, Chain>,
  { filter, range, isShort = false, isOptional = false, signal }: FetchLogsParams,
): Promise<readonly MinedLog[] | null> {
  const reader = readerOf(client)
  const isOpen = range.to === 'latest'
  if (isOpen && !isShort && reader.isLimited()) return null
  const length = range.to === 'latest' ? null : range.to - range.from + 1n
  const question = { method: 'eth_getLogs', params: logParams(filter, range) }
  try {
    return await searchAtBest(
      reader,
      { from: range.from, length },
      async (endpoint) => parseLogs(await reader.ask(endpoint, question, signal), filter, range),
      { signal, ...(isOptional && { attempts: 1 }) },
    )
  } catch (error) {
    signal?.throwIfAborted()
    if (isRefused(error, length)) return null
    throw error
  }
}
