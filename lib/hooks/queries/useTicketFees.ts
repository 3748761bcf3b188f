import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { every } from './every'

type Withdrawal = { to: Address; amount: bigint; refundTo: Address }

/** The limits of a withdrawal ticket's cost; unspent fees go back to `refundTo`. Asked for only while `enabled`. */
export function useTicketFees(params: Withdrawal & { enabled: boolean }) {
  const query = useTicketFeesQuery()
  const { enabled, ...withdrawal } = params
  return useQuery({
    ...query(withdrawal),
    enabled,
    staleTime: 2 * REFRESH_MS,
    // They follow the gas prices, which no act of this page moves.
    refetchInterval: every(2 * REFRESH_MS),
    // The fees hardly change with the amount, so earlier ones stay meanwhile; never those with another refund address.
    placeholderData: (previous) =>
      previous?.excessFeeRefundAddress === params.refundTo ? previous : undefined,
  })
}

/** Estimates the fees of a withdrawal at this moment, and has them shown. */
export function useEstimateTicketFees(): (withdrawal: Withdrawal) => Promise<TicketFees> {
  const cache = useQueryClient()
  const query = useTicketFeesQuery()
  return (withdrawal) => cache.fetchQuery({ ...query(withdrawal), staleTime: 0 })
}

function useTicketFeesQuery() {
  const clients = useClients()
  const pair = usePair()
  return (withdrawal: Withdrawal) => ({
    queryKey: keys.ticketFees(withdrawal),
    queryFn: () =>
      withDescribedErrors(async () => {
        const { estimateWithdraw } = await import('@/lib/actions/read/estimateWithdraw')
        return estimateWithdraw(clients, pair, withdrawal)
      }),
  })
}
