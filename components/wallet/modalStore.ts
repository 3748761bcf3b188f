import { useSyncExternalStore } from 'react'

/** How often the list of wallets was asked for: any button may ask, one host opens it. */
let requests = 0
const listeners = new Set<() => void>()

/** Fetches the chunk that holds the list of wallets, ahead of the press that opens it. */
export const loadWallets = () => import('./walletModal')

export function openWallets() {
  requests += 1
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useWalletRequests = () =>
  useSyncExternalStore(
    subscribe,
    () => requests,
    () => 0,
  )
