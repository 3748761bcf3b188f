import { useQuery } from '@tanstack/react-query'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { beginRollup } from './beginRollup'
import { every } from './every'

/** A transfer's name, which changes when it got a further ticket: then there is more to be asked about. */
const version = (transfer: Transfer) =>
  transfer.kind === 'withdraw' ? `${transferKey(transfer)}:${transfer.tickets.length}` : transferKey(transfer)

/** The earlier statuses of these transfers: another account's never stand in for them. */
function onlyOf(transfers: readonly Transfer[], tracked: readonly TrackedTransfer[] | undefined) {
  const wanted = new Set(transfers.map(transferKey))
  const known = (tracked ?? []).filter(({ transfer }) => wanted.has(transferKey(transfer)))
  return known.length === 0 ? undefined : known
}

/** The present statuses of transfers, by their keys. */
export function useTracked(transfers: readonly Transfer[] | undefined) {
  const clients = useClients()
  const pair = usePair()
  const tracked = useQuery({
    queryKey: keys.tracked((transfers ?? []).map(version)),
    queryFn: ({ client }) =>
      withDescribedErrors(async () => {
        const { trackTransfers } = await import('@/lib/actions/read/trackTransfers')
        const rollup = () => beginRollup(client, clients, pair)
        return trackTransfers(clients, pair, { transfers: transfers ?? [], rollup })
      }),
    enabled: transfers !== undefined && transfers.length > 0,
    refetchInterval: every(REFRESH_MS),
    placeholderData: (previous) => onlyOf(transfers ?? [], previous),
  })
  const byKey = new Map<string, TrackedTransfer>()
  for (const one of tracked.data ?? []) byKey.set(transferKey(one.transfer), one)
  return { ...tracked, byKey }
}
