import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Address, Hash } from 'viem'
import { useConfig } from 'wagmi'
import { getConnection, getConnectorClient, switchChain } from 'wagmi/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { AccountChanged } from '@/lib/errors/transactionErrors'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { keepSent } from './sentStorage'

/** For those that wait for more than the signature before they know their transaction. */
export type Signing = { onSigned: () => void }

/** One signature: on which chain, and what is signed. The code that signs is fetched when it is needed. */
export type Act = {
  side: Side
  load: () => Promise<(clients: WriteClients, pair: ChainPair, signing: Signing) => Promise<Hash>>
  /** The transaction was sent: before anything else the hash goes where it cannot be lost. */
  onSent?: (hash: Hash) => void
  /** It is part of the chain. Called also when the component that asked is gone. */
  onMined?: () => void
}

/**
 * Where an act is:
 *
 *     idle -> signing -> mining -> idle
 *                 |        ^
 *                 v        |
 *              proposed ---'---> idle
 *
 * `signing` includes the switch to the right network, which the wallet may ask about. `proposed` is for an account that is
 * a contract: what was signed may need further owners, for days. Whoever leaves it loses nothing.
 */
export type ActPhase = 'idle' | 'signing' | 'proposed' | 'mining'

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
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])

  const carryOut = async (act: Act): Promise<Hash | null> => {
    setPhase('signing')
    leaving.current = new AbortController()
    const { signal } = leaving.current
    const { side } = act
    const { address, chainId: current } = getConnection(config)
    const [run, { proposes, before }] = await Promise.all([act.load(), lookBefore(side, address)])
    const chainId = pair[side].id
    if (current !== chainId) await switchChain(config, { chainId })
    // Who pressed is who signs: another account that was picked meanwhile is not asked.
    const wallet = await getConnectorClient(config, { chainId, ...(address && { account: address }) })
    const onSigned = () => setPhase(proposes ? 'proposed' : 'mining')
    const { recordingWallet: notingWallet } = await import('@/lib/actions/write/recordingWallet')
    const { wallet: asked, lastSentCall: noted } = notingWallet(wallet, before)
    const signing = unlessChanged(address, run({ ...clients, wallet: asked }, pair, { onSigned }))
    const answered = await Promise.race([signing, aborted(signal)])
    const hash =
      proposes && answered !== null ? await follow(side, wallet.account.address, answered, signal) : answered
    if (hash === null) return null
    setPhase('mining')
    const sent = noted()
    act.onSent?.(hash)
    if (act.onSent && sent) keepSent(pair, hash, sent)
    const { waitForTransaction } = await import('@/lib/actions/write/waitForTransaction')
    await waitForTransaction(clients, {
      side,
      hash,
      sent,
      ...(act.onSent && { onReplaced: act.onSent }),
    })
    act.onMined?.()
    return hash
  }

  /** What has to be known of the account before its wallet is asked. What a contract proposes has no number of its own. */
  const lookBefore = async (side: Side, account: Address | undefined) => {
    if (account === undefined) return { proposes: false, before: undefined }
    const [{ mayPropose }, { readBeforeSending }] = await Promise.all([
      import('@/lib/actions/read/followSent'),
      import('@/lib/actions/write/recordingWallet'),
    ])
    const [proposes, before] = await Promise.all([
      mayPropose(clients, { side, account }),
      readBeforeSending(clients, { side, account }),
    ])
    return { proposes, before: proposes ? undefined : before }
  }

  const follow = async (side: Side, account: Address, hash: Hash, signal: AbortSignal) => {
    setPhase('proposed')
    const { followSent } = await import('@/lib/actions/read/followSent')
    return followSent(clients, { side, account, hash, signal, isResting: () => document.hidden })
  }

  /** Wallets refuse to sign for an account that is not picked any more as they refuse a stranger. */
  const unlessChanged = (before: Address | undefined, signing: Promise<Hash>) =>
    signing.catch((error: unknown) => {
      const { address } = getConnection(config)
      throw address === undefined || address === before ? error : new AccountChanged(error)
    })

  const { mutate, mutateAsync, error, isSuccess, reset } = useMutation({
    mutationFn: (act: Act) => withDescribedErrors(() => carryOut(act)),
    // Also after a failure: what failed may have failed because the chain is not as it was thought to be.
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: keys.chain })
      setPhase('idle')
    },
  })
  return {
    act: mutate,
    actAsync: mutateAsync,
    phase,
    busy: phase !== 'idle',
    /** Ends the waiting for the other owners of a contract account. What was proposed stays proposed. */
    leave: () => leaving.current.abort(),
    error,
    isSuccess,
    reset,
  }
}

/** Settles when it is given up, and never otherwise. */
const aborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
