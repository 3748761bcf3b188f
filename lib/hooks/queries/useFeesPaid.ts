import { useQuery } from '@tanstack/react-query'
import type { Hash } from 'viem'
import type { Side } from '@/lib/chains/pair'
import { keys } from '@/lib/hooks/keys'
import { useClients } from '@/lib/hooks/useClients'

/** The cost of transactions, in wei of each chain; undefined until it was read. */
export function useFeesPaid(transactions: readonly { side: Side; hash: Hash }[]) {
  const clients = useClients()
  const { data } = useQuery({
    queryKey: keys.feesPaid(transactions.map(({ hash }) => hash)),
    queryFn: async () => {
      const { readFeesPaid } = await import('@/lib/actions/read/readFeesPaid')
      return readFeesPaid(clients, transactions)
    },
    enabled: transactions.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
