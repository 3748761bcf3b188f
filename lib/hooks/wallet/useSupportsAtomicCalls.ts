import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useConfig, useConnection } from 'wagmi'
import { getConnectorClient } from 'wagmi/actions'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { supportsCallsStatus } from './connectors/coinbase'

/** True when the wallet can sign several calls of one side with one prompt. False until it has said so. */
export function useSupportsAtomicCalls(account: Address | undefined, side: Side): boolean {
  const config = useConfig()
  const pair = usePair()
  const { connector } = useConnection()
  const { data } = useQuery({
    queryKey: ['sends-at-once', connector?.uid, account, side],
    queryFn: async () => {
      const { canSendCallsAtOnce } = await import('@/lib/actions/read/walletCapabilities')
      return canSendCallsAtOnce(await getConnectorClient(config), pair, side)
    },
    enabled: account !== undefined && connector !== undefined && supportsCallsStatus(connector.type),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return data ?? false
}
