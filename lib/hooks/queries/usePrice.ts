import { useQuery } from '@tanstack/react-query'
import type { Priced } from '@/lib/chains/pair'
import type { Price } from '@/lib/format/dollars'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { every } from './every'

/** A price is told anew every few minutes at best, in milliseconds. */
const PRICE_MS = 60_000

/** The price of one token; null while it is not known. */
export function usePrice(token: Priced): Price | null {
  const clients = useClients()
  const pair = usePair()
  const { data } = useQuery({
    queryKey: keys.prices,
    queryFn: async () => {
      const { readPrices } = await import('@/lib/actions/read/readPrices')
      return readPrices(clients, pair)
    },
    staleTime: PRICE_MS,
    refetchInterval: every(PRICE_MS),
  })
  return data?.[token] ?? null
}
