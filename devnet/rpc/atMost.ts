import type { JsonRpc } from './jsonRpc'

/** The same endpoint, asked at most so many things at a time; the rest wait in line. */
export function atMost(limit: number, rpc: JsonRpc): JsonRpc {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    url: rpc.url,
    async request<Result>(method: string, params?: readonly unknown[]): Promise<Result> {
      if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
      else running++
      try {
        return await rpc.request<Result>(method, params)
      } finally {
        // Whoever is next in line takes this place over.
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}
