import type { Past } from '../fork/past'
import type { Method } from './method'

/** Methods whose answer belongs to one block, and the field that names it. */
const ofOneBlock = {
  eth_getBlockByNumber: 'number',
  eth_getBlockByHash: 'number',
  eth_getTransactionByHash: 'blockNumber',
  eth_getTransactionByBlockHashAndIndex: 'blockNumber',
  eth_getTransactionByBlockNumberAndIndex: 'blockNumber',
  eth_getTransactionReceipt: 'blockNumber',
} as const

/**
 * The same methods on a fork: what belongs to a block from before it is answered by the chain that was forked, whose
 * transactions the node cannot always read.
 */
export function withPast<Methods extends Record<string, Method>>(methods: Methods, past: Past): Methods {
  const asked = Object.entries(ofOneBlock).flatMap(([method, field]): [string, Method][] => {
    const own = methods[method]
    return own ? [[method, (params) => answer(method, params, { own, past, field })]] : []
  })
  return Object.assign({}, methods, Object.fromEntries(asked))
}

type Sources = { own: Method; past: Past; field: 'number' | 'blockNumber' }

async function answer(method: string, params: readonly unknown[], { own, past, field }: Sources) {
  const isEarlier = (found: unknown) => past.has(blockOf(found, field))
  try {
    const found = await own(params)
    if (!isEarlier(found)) return found
  } catch (error) {
    const found = await past.ask(method, params)
    if (isEarlier(found)) return found
    throw error
  }
  return past.ask(method, params)
}

/** Nothing, and what is pending, belongs to no block that is over. */
function blockOf(found: unknown, field: string): number {
  if (typeof found !== 'object' || found === null) return Number.POSITIVE_INFINITY
  const value: unknown = Reflect.get(found, field)
  return typeof value === 'string' ? Number(value) : Number.POSITIVE_INFINITY
}
