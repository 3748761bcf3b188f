import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Address, Hash } from 'viem'
import { useConfig, useConnection } from 'wagmi'
import { getConnection, getConnectorClient } from 'wagmi/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { PendingAct } from '@/lib/history/pendingAct'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { ExpectedEvent, WriteClients } from '@/lib/rpc/clients'
import { openPendingStorage } from './pendingStorage'
import { keepSent } from './sentStorage'

/** One signature: on which chain, and what is signed. The code that signs is fetched when it is needed. */
export type Act = {
  side: Side
  load: () => Promise<(clients: WriteClients, pair: ChainPair) => Promise<Hash>>
  /** What it is about, such as `claim:7`: by these names it is found again after a reload. */
  names?: readonly string[]
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
 *     proposed | unnamed --'---> idle
 *
 * `signing` includes the switch to the right network, which the wallet may ask about. `proposed` is for an account that is
 * a contract: what was signed may need further owners, for days. `unnamed`: the wallet answered and named no transaction, so
 * the chain is watched for it. Whoever leaves any of them loses nothing.
 */
export type ActPhase = 'idle' | 'signing' | 'proposed' | 'unnamed' | 'mining'

/** What a component's acts are about, to go on with the one that waited when the page was left. */
type Resumable = { names?: readonly string[]; onSent?: (hash: Hash) => void }

/**
 * Carries out one act at a time: switches the network, signs, waits until it is mined, and has every fact on screen read
 * again. An error is a `DescribedError`.
 */
export function useAct({ names = [], onSent }: Resumable = {}) {
  const config = useConfig()
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const [phase, setPhase] = useState<ActPhase>('idle')
  const leaving = useRef(new AbortController())
  const underWay = useRef(false)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      leaving.current.abort()
    }
  }, [])

  const carryOut = async (act: Act): Promise<Hash | null> => {
    setPhase('signing')
    leaving.current = new AbortController()
    const { signal } = leaving.current
    const { side } = act
    const { address } = getConnection(config)
    // Whatever the act needs is fetched before the wallet is asked: a page that cannot fetch it then signs nothing.
    const [run, code] = await Promise.all([act.load(), loadCode()])
    const { proposes, before } = await code.lookBefore(clients, side, address)
    await Promise.race([code.switchTo(config, pair, side), code.whenLeft(signal)])
    const chainId = pair[side].id
    // Who pressed is who signs: another account that was picked meanwhile is not asked.
    const wallet = await getConnectorClient(config, { chainId, ...(address && { account: address }) })
    const recorded = code.recordingWallet(wallet, before)
    const recall = await openPendingStorage(pair, wallet.account.address, act.names ?? [])
    let asked: Pick<PendingAct, 'event' | 'since'> | undefined
    const remember = (hash: Hash | null) =>
      asked && recall.keep({ ...asked, hash, sent: recorded.lastSentCall() })
    const signing = {
      signal,
      onAsk: (event: ExpectedEvent, since: bigint) => {
        asked = { event, since }
        remember(null)
      },
      onAnswer: remember,
      onSigned: () => setPhase(proposes ? 'proposed' : 'mining'),
      onNameUnknown: () => setPhase('unnamed'),
    }
    const answered = await run({ ...clients, wallet: recorded.wallet, signing }, pair).catch(
      (error: unknown) => {
        throw changed(address) ? new code.AccountChanged(error) : error
      },
    )
    const hash = proposes ? await follow(side, wallet.account.address, answered, signal) : answered
    if (hash === null) return null
    setPhase('mining')
    const sent = recorded.lastSentCall()
    act.onSent?.(hash)
    if (act.onSent && sent) keepSent(pair, hash, sent)
    const onReplaced = act.onSent
    await code
      .waitForTransaction(clients, { side, hash, sent, ...(onReplaced && { onReplaced }) })
      .finally(recall.forget)
    act.onMined?.()
    return hash
  }

  /** Goes on with an act that waited when its page was left. */
  const resume = async ({ hash: known, sent, event, since }: PendingAct, forget: () => void) => {
    leaving.current = new AbortController()
    const { signal } = leaving.current
    setPhase(known === null ? 'unnamed' : 'mining')
    const [{ waitForTransaction }, { watchForEvent }] = await Promise.all([
      import('@/lib/actions/write/waitForTransaction'),
      import('@/lib/actions/read/watchForEvent'),
    ])
    const hash = known ?? (await watchForEvent(clients[event.side], event, { since, signal }))
    // Left by a person, who says by that that nothing was sent; a page that closes says nothing.
    if (hash === null) {
      if (isHere.current) forget()
      return null
    }
    if (known === null) onSent?.(hash)
    setPhase('mining')
    await waitForTransaction(clients, { side: event.side, hash, sent }).finally(forget)
    return hash
  }

  /** @returns null when it is left: the proposal stays with the other owners. */
  const follow = async (side: Side, account: Address, hash: Hash, signal: AbortSignal) => {
    setPhase('proposed')
    const { followSent } = await import('@/lib/actions/read/followSent')
    return followSent(clients, { side, account, hash, signal, isResting: () => document.hidden })
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
      setPhase('idle')
    },
  })

  /** Does nothing while one is under way: the state of a button is a moment behind the finger, this is not. */
  const actAsync = async (act: Act): Promise<Hash | null> => {
    if (underWay.current) return null
    underWay.current = true
    return mutateAsync(() => carryOut(act))
  }

  const { address: account } = useConnection()
  const named = names.join()
  const resumeFound = useEffectEvent(async (of: Address) => {
    if (names.length === 0) return
    const { find, forget } = await openPendingStorage(pair, of, names)
    const found = find()
    if (found === undefined || underWay.current || !isHere.current) return
    underWay.current = true
    await mutateAsync(() => resume(found, forget)).catch(() => undefined)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names are other acts.
  useEffect(() => {
    if (account !== undefined) void resumeFound(account)
  }, [account, named])

  return {
    act: (act: Act) => void actAsync(act).catch(() => undefined),
    actAsync,
    phase,
    busy: phase !== 'idle',
    /** Ends the waiting for a wallet or for the other owners of an account. What was asked for stays asked. */
    leave: () => leaving.current.abort(),
    error,
    isSuccess,
    reset,
  }
}

/** All the code of an act but what it signs and, for a contract account, what follows its proposals. */
async function loadCode() {
  const [asking, recording, waiting, looking, switching, errors] = await Promise.all([
    import('@/lib/actions/write/askWallet'),
    import('@/lib/actions/write/recordingWallet'),
    import('@/lib/actions/write/waitForTransaction'),
    import('@/lib/actions/read/followSent'),
    import('./switchTo'),
    import('@/lib/errors/transactionErrors'),
    import('@/lib/errors/errors'),
  ])
  /** What has to be known of an account before its wallet is asked. What a contract proposes has no number of its own. */
  const lookBefore = async (
    clients: Parameters<typeof looking.mayPropose>[0],
    side: Side,
    account?: Address,
  ) => {
    if (account === undefined) return { proposes: false, before: undefined }
    const [proposes, before] = await Promise.all([
      looking.mayPropose(clients, { side, account }),
      recording.readBeforeSending(clients, { side, account }),
    ])
    return { proposes, before: proposes ? undefined : before }
  }
  return {
    lookBefore,
    whenLeft: asking.whenLeft,
    recordingWallet: recording.recordingWallet,
    waitForTransaction: waiting.waitForTransaction,
    switchTo: switching.switchTo,
    AccountChanged: errors.AccountChanged,
  }
}
