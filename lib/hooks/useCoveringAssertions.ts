import { useQuery } from '@tanstack/react-query'
import type { StandingDeposit } from '@/lib/actions/readCoveringAssertions'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { describing } from './described'
import { keys } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

/** Which assertions cover deposits, by outbox position. Asked again only when a deposit came to another state. */
export function useCoveringAssertions(tracked: readonly TrackedTransfer[] | undefined) {
  const clients = useClients()
  const pair = usePair()
  const deposits = (tracked ?? []).filter(isCovered)
  return useQuery({
    queryKey: keys.assertions(deposits.map(({ transfer, status }) => `${transfer.position}:${status.state}`)),
    queryFn: () =>
      describing(async () => {
        const { readCoveringAssertions } = await import('@/lib/actions/readCoveringAssertions')
        return readCoveringAssertions(clients, pair, { deposits })
      }),
    enabled: deposits.length > 0,
    placeholderData: (previous) => previous,
  })
}

function isCovered(tracked: TrackedTransfer): tracked is TrackedTransfer & StandingDeposit {
  return tracked.kind === 'deposit' && tracked.status.state !== 'waiting-for-assertion'
}
