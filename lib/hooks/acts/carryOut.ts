import type { Address, Hash } from 'viem'
import type { Config } from 'wagmi'
import { getConnection, getConnectorClient } from 'wagmi/actions'
import { followSent, mayPropose } from '@/lib/actions/read/followSent'
import { watchForEvent } from '@/lib/actions/read/watchForEvent'
import { whenLeft } from '@/lib/actions/write/askWallet'
import { readBeforeSending, recordingWallet } from '@/lib/actions/write/recordingWallet'
import { waitForTransaction } from '@/lib/actions/write/waitForTransaction'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { leavesOpen } from '@/lib/errors/leavesOpen'
import { AccountChanged } from '@/lib/errors/transactionErrors'
import type { PendingAct } from '@/lib/history/pendingAct'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import type { Clients, ExpectedEvent } from '@/lib/rpc/clients'
import { type Act, type ActPhase, keptNames, type SentAct } from './act'
import { checkApproved } from './checkApproved'
import { openPendingStorage } from './pendingStorage'
import { keepSent } from './sentStorage'
import { switchTo } from './switchTo'
import { loadCheck } from './transferActs'

type Named = Pick<Act, 'side' | 'names'>

/** Where an act takes place, and whom it tells how far it is. */
export type Stage = {
  config: Config
  clients: Clients
  pair: ChainPair
  enter: (phase: ActPhase, act: Named) => void
  show: (sent: SentAct) => void
  /** Aborted when the waiting for a wallet, or for the other owners of an account, is given up. */
  left: AbortSignal
  /** Begins the waiting for the chain. @returns what is aborted when that is given up */
  beginFollowing: () => AbortSignal
}

/**
 * Asks the wallet of whoever is connected, and waits until what it sent is part of the chain.
 * @param run signs, with the clients that it is given
 * @returns the transaction's hash; null when it was left to the other owners of the account
 * @throws AccountChanged when another account was picked meanwhile, and whatever wallet and chain say
 */
export async function carryOut(
  stage: Stage,
  act: Act,
  run: Awaited<ReturnType<Act['load']>>,
): Promise<Hash | null> {
  const { config, clients, pair, enter, left } = stage
  const { side } = act
  const { address } = getConnection(config)
  const { proposes, before } = await Promise.race([lookBefore(clients, side, address), whenLeft(left)])
  await Promise.race([switchTo(config, pair, side), whenLeft(left)])
  // Who pressed is who signs: another account that was picked meanwhile is not asked.
  const wallet = await Promise.race([
    getConnectorClient(config, { chainId: pair[side].id, ...(address && { account: address }) }),
    whenLeft(left),
  ])
  const recorded = recordingWallet(wallet, before)
  const recall = await openPendingStorage(pair, wallet.account.address, keptNames(act))
  let asked: Pick<PendingAct, 'event' | 'since'> | undefined
  let isOver = false
  // A wallet may answer when the chain has shown the end already.
  const remember = (hash: Hash | null) =>
    asked &&
    !isOver &&
    recall.keep({ ...asked, names: keptNames(act), hash, proposed: proposes, sent: recorded.lastSentCall() })
  const signing = {
    signal: left,
    onAsk: (event: ExpectedEvent, since: bigint) => {
      asked = { event, since }
      // Of several in turn each is one of its own.
      enter('signing', act)
      remember(null)
    },
    onAnswer: remember,
    onDeclined: () => asked && recall.forget(asked),
    onSigned: () => enter(proposes ? 'proposed' : 'mining', act),
    onNameUnknown: () => enter('unnamed', act),
  }
  // Also before a wallet is asked, while what is to be signed is still read, the waiting can be given up.
  const answered = await Promise.race([
    run({ ...clients, wallet: recorded.wallet, signing }, pair),
    whenLeft(left),
  ]).catch((error: unknown) => {
    // It is certain that the wallet sent nothing, or that what it sent is over.
    if (asked && !mayStillCome(error, left)) recall.forget(asked)
    throw hasChanged(config, address) ? new AccountChanged(error) : error
  })
  const hash = proposes ? await followProposal(stage, act, wallet.account.address, answered) : answered
  if (hash === null) return null
  stage.show({ hash, chain: pair[side] })
  enter('mining', act)
  const call = recorded.lastSentCall()
  act.onSent?.(hash)
  if (act.onSent && call) keepSent(pair, hash, call)
  const onReplaced = act.onSent
  const following = { signal: stage.beginFollowing(), ...(onReplaced && { onReplaced }) }
  let isUnknown = false
  const onForeign = () => {
    if (!isUnknown) remember(null)
    isUnknown = true
    enter('unnamed', act)
  }
  const expects = asked && !proposes ? { ...asked, account: wallet.account.address, onForeign } : undefined
  const receipt = await waitForTransaction(clients, {
    side,
    hash,
    sent: call,
    expects,
    ...following,
  }).catch((error: unknown) => {
    // What was sent under another name may still come, and so may what nobody waited long enough for.
    if (asked && !isUnknown && !mayStillCome(error, following.signal)) recall.forget(asked)
    throw error
  })
  isOver = true
  if (asked) recall.forget(asked)
  const check = act.check ?? checkApproved(act.names)
  await check?.(clients, pair, receipt)
  act.onMined?.()
  return receipt.transactionHash
}

/** An act that waited when its page was left. */
export type Waiting = {
  account: Address
  pending: PendingAct
  forget: () => void
  /** Hears of its transaction when nobody had named it before. */
  hear: ((hash: Hash) => void) | undefined
  /** False once the page is closed: a person who leaves says by that that nothing was sent, a page that closes says nothing. */
  isHere: () => boolean
}

/**
 * Goes on with an act that waited when its page was left, from the phase in which it is (`phaseOf`).
 * @returns the transaction's hash; null when the waiting was given up
 */
export async function resume(stage: Stage, waiting: Waiting): Promise<Hash | null> {
  const { clients, pair, enter, left } = stage
  const { account, pending, forget, hear } = waiting
  const { hash: known, proposed, event, since } = pending
  const act = { side: event.side, names: pending.names }
  // It is needed once the act is mined: then it may be gone.
  const check = (await fetchCode(() => loadCheck(pending.names))) ?? checkApproved(pending.names)
  const find = () => {
    if (known === null) return watchForEvent(clients[event.side], event, { since, signal: left })
    return proposed ? followProposal(stage, act, account, known) : known
  }
  const hash = await find()
  if (hash === null) {
    if (waiting.isHere()) forget()
    return null
  }
  if (hash !== known) hear?.(hash)
  stage.show({ hash, chain: pair[event.side] })
  enter('mining', act)
  const expects = { event, since, account, onForeign: () => enter('unnamed', act) }
  const following = {
    signal: stage.beginFollowing(),
    sent: pending.sent,
    ...(!proposed && { expects }),
  }
  const receipt = await waitForTransaction(clients, { side: event.side, hash, ...following }).catch(
    (error: unknown) => {
      if (!mayStillCome(error, following.signal)) forget()
      throw error
    },
  )
  forget()
  await check?.(clients, pair, receipt)
  return receipt.transactionHash
}

/** True when the waiting for what was sent has ended by itself, without an answer. Who ends it wants to be rid of it. */
function mayStillCome(error: unknown, { aborted }: AbortSignal): boolean {
  const code = errorCode(error)
  return leavesOpen(code) || (code === 'no-longer-followed' && !aborted)
}

/** What has to be known of an account before its wallet is asked. What a contract proposes has no number of its own. */
async function lookBefore(clients: Clients, side: Side, account: Address | undefined) {
  if (account === undefined) return { proposes: false, before: undefined }
  const [proposes, before] = await Promise.all([
    mayPropose(clients, { side, account }),
    readBeforeSending(clients, { side, account }),
  ])
  return { proposes, before: proposes ? undefined : before }
}

/** @returns null when it is left: the proposal stays with the other owners. */
async function followProposal(
  { clients, enter, left }: Stage,
  act: Named,
  account: Address,
  hash: Hash,
): Promise<Hash | null> {
  enter('proposed', act)
  return followSent(clients, {
    side: act.side,
    account,
    hash,
    signal: left,
    isResting: () => document.hidden,
  })
}

/** Wallets refuse to sign for an account that is not picked any more as they refuse a stranger. */
function hasChanged(config: Config, before: Address | undefined): boolean {
  const { address } = getConnection(config)
  return address !== undefined && address !== before
}
