'use client'
import dynamic from 'next/dynamic'
import { loadWallets, useWalletRequests } from './modalStore'

const WalletModal = dynamic(loadWallets, { ssr: false })

/** RainbowKit weighs more than the rest of the page: it comes with the first press, not with the page. */
export function WalletModalHost() {
  const request = useWalletRequests()
  return request > 0 && <WalletModal request={request} />
}
