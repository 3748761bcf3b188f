import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { type DeliveryTime, deliveryTime } from '@/lib/bridge/deliveryTime'
import type { History } from '@/lib/history/readHistory'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'

/** The duration of a withdrawal, as far as the account's history is known already: sends no request for it. */
export function useDeliveryTime(account: Address | undefined): DeliveryTime {
  const cache = useQueryClient()
  const { l1BlockSeconds } = usePair()
  const known = () => account && cache.getQueryData<History>(keys.history(account))
  const history = useSyncExternalStore(
    (heard) => cache.getQueryCache().subscribe(notifyManager.batchCalls(heard)),
    known,
    () => undefined,
  )
  // The same one as long as nothing changes: rows that show it are then not drawn again.
  return useMemo(() => {
    const withdrawals = history?.transfers.filter((one) => one.kind === 'withdraw') ?? []
    return deliveryTime(withdrawals, l1BlockSeconds)
  }, [history, l1BlockSeconds])
}
