import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Address, Hash } from 'viem'
import { useConfig, useConnection } from 'wagmi'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { loadSentences, withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { type Act, type ActPhase, keptNames, phaseOf, type SentAct } from './act'
import { openPendingStorage } from './pendingStorage'
import type { KeptAct, Stage } from './stage'
import { isUnderWay, noteUnderWay, useIsUnderWay } from './underWay'
import { useLookOut } from './useLookOut'

const loadCode = () => import('./carryOut')

type Resumable = {
  /** The names of the component's acts: an act that waited when the page was left is resumed. */
  names: readonly string[]
  /** The kind of its acts, of which this page shows one at a time: one that waits is found whatever its amount. */
  kind?: string | undefined
  /** Hears of a transaction of one of these names that nobody had named before the page was left. */
  onSent?: { names: readonly string[]; hear: (hash: Hash) => void }
}

/**
 * Carries out one act at a time: switches the network, signs, waits until it is mined, and has every fact on screen read
 * again. An error is a `DescribedError`.
 */
export function useAct({ names, kind, onSent }: Resumable) {
  const config = useConfig()
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const [phase, setPhase] = useState<ActPhase>('idle')
  const [sent, setSent] = useState<SentAct | null>(null)
  const [foundLate, setFoundLate] = useState<SentAct | null>(null)
  const leaving = useRef(new AbortController())
  /** Ends the following of what was sent: only a person does, a page that closes does not. */
  const unfollowing = useRef(new AbortController())
  const underWay = useRef(false)
  const isHere = useRef(true)
  const { address: account } = useConnection()
  const isElsewhere = useIsUnderWay(keptNames({ names, kind }), leaving)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      leaving.current.abort()
    }
  }, [])

  const lookOut = useLookOut({
    account,
    isResting: () => document.hidden || underWay.current,
    onFound: async (act) => {
      const hash = await goOnWith(act, undefined)
      if (hash === null) return
      setFoundLate({ hash, chain: pair[act.pending.event.side] })
      // A page on which something else was made up meanwhile stays where it is.
      if (act.pending.names.every((name) => onSent?.names.includes(name))) onSent?.hear(hash)
    },
  })

  const enter = (next: ActPhase, { side, names }: Pick<Act, 'side' | 'names'>) => {
    noteUnderWay(leaving, { side, names, sent: next === 'mining' || next === 'unnamed' })
    setPhase(next)
  }

  /** Whatever is needed is fetched before a wallet is asked: a page that cannot fetch it then signs nothing. */
  const onStage = (): Stage => {
    leaving.current = new AbortController()
    const beginFollowing = () => {
      unfollowing.current = new AbortController()
      return unfollowing.current.signal
    }
    const left = leaving.current.signal
    return { config, clients, pair, enter, show: setSent, left, onUnknown: lookOut, beginFollowing }
  }

  const carryOut = async (act: Act): Promise<Hash | null> => {
    setFoundLate(null)
    enter('signing', act)
    const stage = onStage()
    const [run, code] = await Promise.all([
      fetchCode(act.load),
      fetchCode(loadCode),
      loadSentences(),
      act.ahead?.(),
    ])
    return code.carryOut(stage, act, run)
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

  const named = names.join()
  const goOnWith = (kept: KeptAct, hear: ((hash: Hash) => void) | undefined) => {
    underWay.current = true
    const { pending } = kept
    return mutateAsync(async () => {
      enter(phaseOf(pending), { side: pending.event.side, names: pending.names })
      const stage = onStage()
      const [code] = await Promise.all([fetchCode(loadCode), loadSentences()])
      return code.resume(stage, { ...kept, hear, isHere: () => isHere.current })
    }).catch(() => null)
  }
  const resumeFound = useEffectEvent(async (of: Address, by?: string) => {
    const { find } = await fetchCode(() => openPendingStorage(pair, of, by === undefined ? names : [by]))
    const found = find()
    if (found === undefined || underWay.current || !isHere.current) return
    const { name, act: pending, forget } = found
    await goOnWith({ account: of, pending, forget }, onSent?.names.includes(name) ? onSent.hear : undefined)
  })
  useEffect(() => {
    if (account !== undefined && named !== '') resumeFound(account).catch(() => undefined)
  }, [account, named])
  // Once: who leaves an act and makes up another has heard of it.
  useEffect(() => {
    if (account !== undefined && kind !== undefined) resumeFound(account, kind).catch(() => undefined)
  }, [account, kind])

  return {
    act: (act: Act) => void actAsync(act).catch(() => undefined),
    actAsync,
    phase,
    /** Also while the same act is under way elsewhere on the page. */
    busy: phase !== 'idle' || isElsewhere,
    /** Its transaction, while it waits. */
    sent,
    /** One that was found to be included after nobody waited for it any more. */
    foundLate,
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
