import { queryOptions, useQuery } from '@tanstack/react-query'
import type { PlacedDeposit } from '@/lib/actions/read/readCoveringAssertions'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { Clients } from '@/lib/rpc/clients'
import { every } from './every'

/**
 * The assertions that cover deposits, by outbox position: for callers that know the deposits' positions before
 * anything else.
 * @param head L1's, if it was read a moment ago
 */
export const coveringAssertions = (
  { clients, pair }: { clients: Clients; pair: ChainPair },
  deposits: readonly PlacedDeposit[],
  head?: bigint,
) =>
  queryOptions({
    queryKey: keys.assertions(deposits.map(({ position }) => position.toString()).sort()),
    queryFn: () =>
      withDescribedErrors(async () => {
        const { readCoveringAssertions } = await import('@/lib/actions/read/readCoveringAssertions')
        return readCoveringAssertions(clients, pair, { deposits, ...(head !== undefined && { head }) })
      }),
    enabled: deposits.length > 0,
    // A map is compared by identity, not by its content.
    structuralSharing: false,
  })

/** The assertions that cover deposits, asked again until all of them are confirmed. */
export function useCoveringAssertions(transfers: readonly Transfer[] | undefined) {
  const clients = useClients()
  const pair = usePair()
  const made = (transfers ?? []).filter((transfer) => transfer.kind === 'deposit')
  const deposits = made.map(({ position, initiated }) => ({
    position,
    l1BlockNumber: initiated.l1BlockNumber,
  }))
  return useQuery({
    ...coveringAssertions({ clients, pair }, deposits),
    refetchInterval: (look) => {
      const isOver = made.every(({ position, claimed }) => {
        const known = look.state.data?.get(position)
        return known !== undefined && (known.confirmed !== null || claimed !== null)
      })
      return every(isOver ? false : 2 * REFRESH_MS)(look)
    },
  })
}
