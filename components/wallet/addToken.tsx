'use client'
import { useConnection } from 'wagmi'
import { Button } from '@/components/ui/button'
import { Missing } from '@/components/ui/missing'
import { useWatchLptPrime } from '@/lib/hooks/acts/useWatchLptPrime'
import { wallet } from './copy'

/** Has the wallet list LPT′ among its owner's tokens, where it can. That somebody declines is no error. */
export function AddToken() {
  const { address } = useConnection()
  const { watch, busy, outcome, isMissing, isOpen } = useWatchLptPrime()
  if (address === undefined || !isOpen) return null
  return (
    <>
      {isMissing && <Missing again={watch} />}
      <div aria-live="polite" className="text-soft text-sm">
        {outcome === 'added' && wallet.tokenAdded}
        {outcome === 'not-supported' && wallet.tokenNotSupported}
        {!isMissing && (outcome === undefined || outcome === 'declined') && (
          <Button variant="quiet" className="-ml-4" busy={busy} onClick={watch}>
            {wallet.addToken}
          </Button>
        )}
      </div>
    </>
  )
}
