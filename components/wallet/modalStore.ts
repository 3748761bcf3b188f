import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/lib/hooks/listeners'

/** The number of requests for the list of wallets: any button may ask, one host opens it. */
let requests = 0
const { subscribe, tell } = makeListeners()

/** Fetches the chunk that holds the list of wallets, ahead of the press that opens it. */
export const loadWallets = () => import('./walletModal')

export function openWallets() {
  requests += 1
  tell()
}

export const useWalletRequests = () =>
  useSyncExternalStore(
    subscribe,
    () => requests,
    () => 0,
  )
