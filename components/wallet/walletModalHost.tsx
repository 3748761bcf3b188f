'use client'
import { lazyPart } from '@/components/ui/lazyPart'
import { loadWallets, useWalletRequests } from './modalStore'

const WalletModal = lazyPart(loadWallets)

/**
 * RainbowKit weighs more than the rest of the page: it comes with the first press, not with the page. The sentence for
 * a failed load stands over the page, since the button may be anywhere on it.
 */
export function WalletModalHost() {
  const request = useWalletRequests()
  if (request === 0) return null
  return (
    <div className="fixed inset-x-4 bottom-4 z-30 mx-auto max-w-md empty:hidden max-md:bottom-20">
      <WalletModal request={request} />
    </div>
  )
}
