import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'

/** What the ticket of a withdrawal may cost; unspent fees go back to `refundTo`. Asked for only while `enabled`. */
export function useTicketFees(params: { to: Address; amount: bigint; refundTo: Address; enabled: boolean }) {
  const clients = useClients()
  const pair = usePair()
  const { enabled, ...withdrawal } = params
  return useQuery({
    queryKey: keys.ticketFees(withdrawal),
    queryFn: () =>
      withDescribedErrors(async () => {
        const { estimateWithdraw } = await import('@/lib/actions/read/estimateWithdraw')
        return estimateWithdraw(clients, pair, withdrawal)
      }),
    enabled,
    staleTime: 2 * REFRESH_MS,
    // They follow the gas prices, which no act of this page moves.
    refetchInterval: 2 * REFRESH_MS,
    // While the amount changes the fees hardly do. Who gets the rest is never another account's.
    placeholderData: (previous) =>
      previous?.excessFeeRefundAddress === params.refundTo ? previous : undefined,
  })
}
