import type { ChainPair } from '@/lib/chains/pair'
import { devnet } from './copy'
import { demoProvider } from './demoProvider'

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#96480a"/><circle cx="16" cy="16" r="9" fill="none" stroke="#fff" stroke-width="3"/><path d="M16 11v5l4 2" stroke="#fff" stroke-width="3" stroke-linecap="round" fill="none"/></svg>',
)}`

/** Puts the demo account into the list of wallets, the way every wallet does it (EIP-6963). */
export function announceDemo(pair: ChainPair) {
  const detail = Object.freeze({
    info: {
      uuid: 'b7f4cb2e-6a0f-4c07-9a38-6a8f1b6d0c55',
      name: devnet.demo,
      icon,
      rdns: 'local.lpt-bridge.demo',
    },
    provider: demoProvider(pair),
  })
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
}
