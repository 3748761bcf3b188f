import { useEffect, useState } from 'react'
import type { Address } from 'viem'
import { usePair } from '@/lib/hooks/pair'
import { openPendingStorage } from './pendingStorage'

/** All names of an act of that kind that waited on this device when the page was opened; empty when none did. */
export function useWaitingNames(kind: string, account: Address): readonly string[] {
  const pair = usePair()
  const [found, setFound] = useState<{ account: Address; names: readonly string[] } | null>(null)
  useEffect(() => {
    let isHere = true
    openPendingStorage(pair, account, [kind]).then(
      ({ find }) => isHere && setFound({ account, names: find()?.act.names ?? [] }),
      // The code for it is missing: what was typed is still there.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [pair, account, kind])
  return found?.account === account ? found.names : []
}
