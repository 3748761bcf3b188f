import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { describing } from '@/lib/hooks/described'
import { keys } from '@/lib/hooks/keys'
import { useClients } from '@/lib/hooks/useClients'

/** What stands at an address on both chains; nothing is read without one. Code comes and goes rarely: read once a visit. */
export function useCodes(address: Address | undefined) {
  const clients = useClients()
  return useQuery({
    queryKey: keys.codes(address),
    queryFn:
      address === undefined
        ? skipToken
        : () =>
            describing(async () => {
              const { readCodes } = await import('@/lib/actions/read/readCodes')
              return readCodes(clients, address)
            }),
    staleTime: 60_000,
  })
}
