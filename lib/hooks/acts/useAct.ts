import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Address, Hash } from 'viem'
import { useConfig, useConnection } from 'wagmi'
import { getConnection, getConnectorClient } from 'wagmi/actions'
import type { PendingAct } from '@/lib/history/pendingAct'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { ExpectedEvent } from '@/lib/rpc/clients'
import type { Act, ActPhase, SentAct } from './act'
import { loadActCode } from './loadActCode'
import { openPendingStorage } from './pendingStorage'
import { keepSent } from './sentStorage'
import { isUnderWay, noteUnderWay, useIsUnderWay } from './underWay'

type Resumable = {
  /** What the component's acts are about: one that waited when the page was left is gone on with. */
  names: readonly string[]
  /** Hears of a transaction of one of these names that nobody had named before the page was left. */
  onSent?: { names: readonly string[]; hear: (hash: Hash) => void }
}

/**
 * Carries out one act at a time: switches the network, signs, waits until it is mined, and has every fact on screen read
 * again. An error is a `DescribedError`.
 */
export function useAct({ names, onSent }: Resumable) {
  const config = useConfig()
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const [phase, setPhase] = useState<ActPhase>('idle')
  const [sent, setSent] = useState<SentAct | null>(null)
  const leaving = useRef(new AbortController())
  /** Ends the following of what was sent: only a person does, a page that closes does not. */
  const unfollowing = useRef(new AbortController())
  const underWay = useRef(false)
  const isHere = useRef(true)
  const isElsewhere = useIsUnderWay(names, leaving)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      leaving.current.abort()
    }
  }, [])

  const enter = (next: ActPhase, { side, names }: Pick<Act, 'side' | 'names'>) => {
    noteUnderWay(leaving, { side, names, sent: next === 'mining' || next === 'unnamed' })
    setPhase(next)
  }

  const carryOut = async (act: Act): Promise<Hash | null> => {
    enter('signing', act)
    leaving.current = new AbortController()
    const { signal } = leaving.current
    const { side } = act
    const { address } = getConnection(config)
    // Whatever the act needs is fetched before the wallet is asked: a page that cannot fetch it then signs nothing.
    const [run, code] = await Promise.all([fetchCode(act.load), fetchCode(loadActCode)])
    const { proposes, before } = await code.lookBefore(clients, side, address)
    await Promise.race([code.switchTo(config, pair, side), code.whenLeft(signal)])
    const chainId = pair[side].id
    // Who pressed is who signs: another account that was picked meanwhile is not asked.
    const wallet = await Promise.race([
      getConnectorClient(config, { chainId, ...(address && { account: address }) }),
      code.whenLeft(signal),
    ])
    const recorded = code.recordingWallet(wallet, before)
    const recall = await openPendingStorage(pair, wallet.account.address, act.names)
    let asked: Pick<PendingAct, 'event' | 'since'> | undefined
    const remember = (hash: Hash | null) =>
      asked && recall.keep({ ...asked, hash, proposed: proposes, sent: recorded.lastSentCall() })
    const signing = {
      signal,
      onAsk: (event: ExpectedEvent, since: bigint) => {
        asked = { event, since }
        remember(null)
      },
      onAnswer: remember,
      onSigned: () => enter(proposes ? 'proposed' : 'mining', act),
      onNameUnknown: () => enter('unnamed', act),
    }
    const answered = await run({ ...clients, wallet: recorded.wallet, signing }, pair).catch(
      async (error: unknown) => {
        if (asked && (await code.wasNotSent(error))) recall.forget()
        throw changed(address) ? new code.AccountChanged(error) : error
      },
    )
    const hash = proposes ? await follow(act, wallet.account.address, answered, signal) : answered
    if (hash === null) return null
    setSent({ hash, chain: pair[side] })
    enter('mining', act)
    const call = recorded.lastSentCall()
    act.onSent?.(hash)
    if (act.onSent && call) keepSent(pair, hash, call)
    const onReplaced = act.onSent
    unfollowing.current = new AbortController()
    const following = { signal: unfollowing.current.signal, ...(onReplaced && { onReplaced }) }
    const receipt = await code
      .waitForTransaction(clients, { side, hash, sent: call, ...following })
      .finally(recall.forget)
    await act.check?.(clients, pair, receipt)
    act.onMined?.()
    return hash
  }

  /** Goes on with an act that waited when its page was left. */
  const resume = async (account: Address, name: string, pending: PendingAct, forget: () => void) => {
    leaving.current = new AbortController()
    const { signal } = leaving.current
    const { hash: known, proposed, event, since } = pending
    const act = { side: event.side, names: [name] }
    enter(proposed ? 'proposed' : known === null ? 'unnamed' : 'mining', act)
    const [{ waitForTransaction }, { watchForEvent }] = await Promise.all([
      import('@/lib/actions/write/waitForTransaction'),
      import('@/lib/actions/read/watchForEvent'),
    ])
    const find = () =>
      known === null
        ? watchForEvent(clients[event.side], event, { since, signal })
        : proposed
          ? follow(act, account, known, signal)
          : known
    const hash = await find()
    // Left by a person, who says by that that nothing was sent; a page that closes says nothing.
    if (hash === null) {
      if (isHere.current) forget()
      return null
    }
    if (hash !== known && onSent?.names.includes(name)) onSent.hear(hash)
    setSent({ hash, chain: pair[event.side] })
    enter('mining', act)
    unfollowing.current = new AbortController()
    const following = { signal: unfollowing.current.signal, sent: pending.sent }
    await waitForTransaction(clients, { side: event.side, hash, ...following }).finally(forget)
    return hash
  }

  /** @returns null when it is left: the proposal stays with the other owners. */
  const follow = async (
    act: Pick<Act, 'side' | 'names'>,
    account: Address,
    hash: Hash,
    signal: AbortSignal,
  ) => {
    enter('proposed', act)
    const { followSent } = await import('@/lib/actions/read/followSent')
    return followSent(clients, { side: act.side, account, hash, signal, isResting: () => document.hidden })
  }

  /** Wallets refuse to sign for an account that is not picked any more as they refuse a stranger. */
  const changed = (before: Address | undefined) => {
    const { address } = getConnection(config)
    return address !== undefined && address !== before
  }

  const { mutateAsync, error, isSuccess, reset } = useMutation({
    mutationFn: (work: () => Promise<Hash | null>) => withDescribedErrors(work),
    // Also after a failure: what failed may have failed because the chain is not as it was thought to be.
    onSettled: async () => {
      await Promise.all([
        cache.invalidateQueries({ queryKey: keys.chain }),
        cache.invalidateQueries({ queryKey: keys.everyTicketFees }),
      ])
      underWay.current = false
      noteUnderWay(leaving, null)
      setSent(null)
      setPhase('idle')
    },
  })

  /** Does nothing while one is under way: the state of a button is a moment behind the finger, this is not. */
  const actAsync = async (act: Act): Promise<Hash | null> => {
    if (underWay.current || isUnderWay(act.names, leaving)) return null
    underWay.current = true
    return mutateAsync(() => carryOut(act))
  }

  const { address: account } = useConnection()
  const named = names.join()
  const resumeFound = useEffectEvent(async (of: Address) => {
    const { find } = await openPendingStorage(pair, of, names)
    const found = find()
    if (found === undefined || underWay.current || !isHere.current) return
    underWay.current = true
    const { name, act, forget } = found
    await mutateAsync(() => resume(of, name, act, forget)).catch(() => undefined)
  })
  useEffect(() => {
    if (account !== undefined && named !== '') void resumeFound(account)
  }, [account, named])

  return {
    act: (act: Act) => void actAsync(act).catch(() => undefined),
    actAsync,
    phase,
    /** Also while the same act is under way elsewhere on the page. */
    busy: phase !== 'idle' || isElsewhere,
    /** Its transaction, while it waits. */
    sent,
    /** Ends the waiting for a wallet, for the other owners of an account, or for the chain. What was asked for stays asked. */
    leave: () => {
      leaving.current.abort()
      unfollowing.current.abort()
    },
    error,
    isSuccess,
    reset,
  }
}
