import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Hash } from 'viem'
import { parsePasted, written } from '@/lib/bridge/pasted'
import type { ReturnTrip } from '@/lib/journey/returnTrips'
import { keepInUrl } from './useTransferForm'

const PARAMETER = 'burn'

/**
 * A burn that was sent and is not among the threads yet: null when there is none. It stands in the URL until it is found on
 * chain, so that a reload does not lose it.
 */
export function useSentBurn(back: readonly ReturnTrip[]) {
  const search = useSearchParams()
  const [hash, setHash] = useState<Hash | null>(() => {
    const pasted = parsePasted(written(search, PARAMETER))
    return pasted.kind === 'hash' ? pasted.hash : null
  })
  const found = back.some(({ transfer }) => transfer.initiated.hash === hash)
  useEffect(() => {
    if (found) keepInUrl({ [PARAMETER]: '' })
  }, [found])
  return {
    sent: found ? null : hash,
    keep: (sent: Hash) => {
      setHash(sent)
      keepInUrl({ [PARAMETER]: sent })
    },
  }
}
