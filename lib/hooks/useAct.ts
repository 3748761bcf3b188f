import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Address, Hash } from 'viem'
import { useConfig } from 'wagmi'
import { getConnection, getConnectorClient, switchChain } from 'wagmi/actions'
import type { WriteClients } from '@/lib/actions/clients'
import { AccountChanged } from '@/lib/bridge/transactionErrors'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { describing } from './described'
import { keys } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

/** One signature: on which chain, and what is signed. The code that signs is fetched when it is needed. */
export type Act = {
  side: Side
  load: () => Promise<(clients: WriteClients, pair: ChainPair) => Promise<Hash>>
  /** The transaction was sent: before anything else the hash goes where it cannot be lost. */
  onSent?: (hash: Hash) => void
  /** It is part of the chain. Called also when the component that asked is gone. */
  onMined?: () => void
}

/**
 * Where an act is:
 *
 *     idle -> signing -> mining -> idle
 *
 * `signing` includes the switch to the right network, which the wallet may ask about.
 */
export type ActPhase = 'idle' | 'signing' | 'mining'

/**
 * Carries out one act at a time: switches the network, signs, waits until it is mined, and has every fact on screen read
 * again. An error is a `Described` one.
 */
export function useAct() {
  const config = useConfig()
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const [phase, setPhase] = useState<ActPhase>('idle')

  const carryOut = async (act: Act) => {
    setPhase('signing')
    const { address, chainId: current } = getConnection(config)
    const run = await act.load()
    const chainId = pair[act.side].id
    if (current !== chainId) await switchChain(config, { chainId })
    // Who pressed is who signs: another account that was picked meanwhile is not asked.
    const wallet = await getConnectorClient(config, { chainId, ...(address && { account: address }) })
    const hash = await unlessChanged(address, run({ ...clients, wallet }, pair))
    setPhase('mining')
    act.onSent?.(hash)
    const { waitForTransaction } = await import('@/lib/actions/waitForTransaction')
    await waitForTransaction(clients, {
      side: act.side,
      hash,
      ...(act.onSent && { onReplaced: act.onSent }),
    })
    act.onMined?.()
    return hash
  }

  /** Wallets refuse to sign for an account that is not picked any more as they refuse a stranger. */
  const unlessChanged = (before: Address | undefined, signing: Promise<Hash>) =>
    signing.catch((error: unknown) => {
      const { address } = getConnection(config)
      throw address === undefined || address === before ? error : new AccountChanged(error)
    })

  const { mutate, mutateAsync, error, isSuccess, reset } = useMutation({
    mutationFn: (act: Act) => describing(() => carryOut(act)),
    // Also after a failure: what failed may have failed because the chain is not as it was thought to be.
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: keys.chain })
      setPhase('idle')
    },
  })
  return { act: mutate, actAsync: mutateAsync, phase, busy: phase !== 'idle', error, isSuccess, reset }
}
