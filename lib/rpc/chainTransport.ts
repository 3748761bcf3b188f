import { type Chain, type Client, createTransport, type EIP1193RequestFn, type Transport } from 'viem'
import type { Answer, Question } from './answers'
import type { BlockRange } from './blockRanges'
import { ChainReader, type Probe } from './chainReader'
import { type Clock, realClock } from './clock'
import { Endpoint } from './endpoint'

/** An endpoint and how to reach it. */
export type EndpointSource = { operator: string; transport: Transport; url?: string }

export type ChainTransportOptions = { clock?: Partial<Clock> | undefined; probe?: Probe | null | undefined }

/**
 * The transport to a chain: tries again, ever later, while an endpoint is busy; goes on to the next when one fails; answers
 * `eth_getLogs` over any range, in pieces as long as the endpoint allows, and remembers how long these are. Whoever has a
 * client with it asks and gets an answer, and needs to know nothing of all that. Its state is shared by all its clients.
 */
export function chainTransport(
  sources: readonly EndpointSource[],
  { clock = {}, probe = null }: ChainTransportOptions = {},
): Transport<'chain'> {
  const time = { ...realClock, ...clock }
  let reader: ChainReader | null = null
  return (parameters) => {
    reader ??= new ChainReader(
      sources.map((source) => endpointFrom(source, time, parameters)),
      time,
      probe,
    )
    return transportOf(reader)
  }
}

/** An endpoint that is reached by a transport, which is not to try anything twice. */
export function endpointFrom(
  { operator, transport, url }: EndpointSource,
  clock: Clock = realClock,
  parameters: Parameters<Transport>[0] = {},
): Endpoint {
  const { request } = transport({ ...parameters, retryCount: 0 }).config
  return new Endpoint(operator, (question, options) => request(question, options), clock, url)
}

const readers = new WeakMap<EIP1193RequestFn, ChainReader>()

function transportOf(reader: ChainReader): ReturnType<Transport<'chain'>> {
  const made = (attempts?: number) =>
    createTransport({
      key: 'chain',
      name: 'Endpoints of a chain',
      type: 'chain',
      retryCount: 0,
      request: ({ method, params }, options) =>
        answer(
          reader,
          { method, params },
          { signal: options?.signal, ...(attempts !== undefined && { attempts }) },
        ),
    })
  const patient = made()
  const once = made(1)
  // As with every transport of viem, `retryCount: 0` asks once: for answers that can be done without.
  const request: EIP1193RequestFn = (question, options) =>
    (options?.retryCount === 0 ? once : patient).request(question, options)
  readers.set(request, reader)
  return { config: patient.config, request }
}

/** The reader of a client: that of its own transport, or one made around the transport that it has. */
export function readerOf(client: Client<Transport, Chain>): ChainReader {
  const known = readers.get(client.request)
  if (known !== undefined) return known
  const { transport } = client
  const ask = (question: Question) => transport.request(question)
  const reader = new ChainReader([new Endpoint(transport.name, ask, realClock)], realClock)
  readers.set(client.request, reader)
  return reader
}

type Options = { signal?: AbortSignal | undefined; attempts?: number }

/** A search of logs between two blocks is answered whole, in however many pieces. */
async function answer(reader: ChainReader, question: Question, options: Options): Promise<Answer> {
  const range = rangeOf(question)
  if (range === null) return reader.request(question, options)
  // Few pages search logs, and those that do are not in a hurry.
  const { splitSearch } = await import('./splitSearch')
  const found: Answer[] = []
  const [gap] = await splitSearch(reader, {
    ranges: [range],
    read: async (endpoint, piece) => {
      const [filter] = Array.isArray(question.params) ? question.params : []
      const params = [{ ...filter, fromBlock: hexOf(piece.from), toBlock: hexOf(piece.to) }]
      const logs = await reader.ask(endpoint, { method: question.method, params }, options.signal)
      return () => void found.push({ from: piece.from, logs })
    },
    signal: options.signal,
  })
  if (gap !== undefined) throw gap.error
  return found.sort((a, b) => Number(a.from - b.from)).flatMap(({ logs }) => logs)
}

const hexOf = (block: bigint) => `0x${block.toString(16)}`

/** The blocks of a search of logs from one number to another; null for every other question. */
function rangeOf({ method, params }: Question): BlockRange | null {
  if (method !== 'eth_getLogs' || !Array.isArray(params)) return null
  const { fromBlock, toBlock } = params[0] ?? {}
  const isNumber = (block: unknown) => typeof block === 'string' && /^0x[0-9a-f]+$/i.test(block)
  if (!isNumber(fromBlock) || !isNumber(toBlock)) return null
  const range = { from: BigInt(fromBlock), to: BigInt(toBlock) }
  return range.from > range.to ? null : range
}
