import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys } from '@/lib/hooks/keys'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'

/** The code at an address on both chains; nothing is read without one. Code changes rarely: read once a visit. */
export function useCodes(address: Address | undefined) {
  const clients = useClients()
  return useQuery({
    queryKey: keys.codes(address),
    queryFn:
      address === undefined
        ? skipToken
        : () =>
            withDescribedErrors(async () => {
              const { readCodes } = await import('@/lib/actions/read/readCodes')
              return readCodes(clients, address)
            }),
    staleTime: 60_000,
  })
}
