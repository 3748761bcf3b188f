import type { Hash } from 'viem'
import { getConnection, getConnectorClient } from 'wagmi/actions'
import { lookOutFor } from '@/lib/actions/read/lookOutFor'
import { watchForEvent } from '@/lib/actions/read/watchForEvent'
import { whenLeft } from '@/lib/actions/write/askWallet'
import { recordingWallet } from '@/lib/actions/write/recordingWallet'
import { waitForTransaction } from '@/lib/actions/write/waitForTransaction'
import { AccountChanged } from '@/lib/errors/transactionErrors'
import type { PendingAct } from '@/lib/history/pendingAct'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import type { Clients, ExpectedEvent } from '@/lib/rpc/clients'
import { type Act, keptNames } from './act'
import { checkApproved } from './checkApproved'
import { isOfOther, noteOwner } from './ownHashes'
import { openPendingStorage } from './pendingStorage'
import { keepSent } from './sentStorage'
import {
  followProposal,
  hasChanged,
  lookBefore,
  mayStillCome,
  type Stage,
  type UnknownAct,
  type Waiting,
} from './stage'
import { switchTo } from './switchTo'
import { loadCheck } from './transferActs'

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
  // The account that pressed is the one that signs: another that was picked meanwhile is not asked.
  const wallet = await Promise.race([
    getConnectorClient(config, { chainId: pair[side].id, ...(address && { account: address }) }),
    whenLeft(left),
  ])
  const recorded = recordingWallet(wallet, before)
  const recall = await openPendingStorage(pair, wallet.account.address, keptNames(act))
  let asked: Pick<PendingAct, 'event' | 'since'> | undefined
  let isOver = false
  const isOthers = (hash: Hash) => isOfOther(hash, stage)
  const pendingOf = (of: NonNullable<typeof asked>, hash: Hash | null): PendingAct => ({
    ...of,
    names: keptNames(act),
    hash,
    proposed: proposes,
    sent: recorded.lastSentCall(),
  })
  // A wallet may answer when the chain has shown the end already.
  const remember = (hash: Hash | null) => asked && !isOver && recall.keep(pendingOf(asked, hash))
  /** Nobody waits any more. What may still come is kept in mind, and looked out for. */
  const stop = (mayCome: boolean) => {
    if (asked === undefined) return
    const was = asked
    if (!mayCome) return recall.forget(was)
    const { address: account } = wallet.account
    stage.onUnknown?.({
      account,
      pending: pendingOf(was, null),
      forget: () => recall.forget(was),
      isKept: () => recall.isKept(was),
      isOthers,
    })
  }
  const signing = {
    signal: left,
    isOthers,
    onAsk: (event: ExpectedEvent, since: bigint) => {
      asked = { event, since }
      // Of several in turn each is one of its own.
      enter('signing', act)
      remember(null)
    },
    onAnswer: (hash: Hash) => {
      noteOwner(hash, stage)
      remember(hash)
    },
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
    stop(mayStillCome(error, left))
    throw hasChanged(config, address) ? new AccountChanged(error) : error
  })
  const hash = proposes ? await followProposal(stage, act, wallet.account.address, answered) : answered
  if (hash === null) return null
  noteOwner(hash, stage)
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
  const expects =
    asked && !proposes ? { ...asked, account: wallet.account.address, onForeign, isOthers } : undefined
  const receipt = await waitForTransaction(clients, {
    side,
    hash,
    sent: call,
    expects,
    ...following,
  }).catch((error: unknown) => {
    // A transaction that was sent under another name may still come, and so may one that nobody waited long enough
    // for.
    stop(isUnknown || mayStillCome(error, following.signal))
    throw error
  })
  noteOwner(receipt.transactionHash, stage)
  isOver = true
  if (asked) recall.forget(asked)
  const check = act.check ?? checkApproved(act.names)
  await check?.(clients, pair, receipt)
  act.onMined?.()
  return receipt.transactionHash
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
  const isOthers = (hash: Hash) => isOfOther(hash, stage)
  if (known !== null) noteOwner(known, stage)
  // It is needed once the act is mined: then it may be gone.
  const check = (await fetchCode(() => loadCheck(pending.names))) ?? checkApproved(pending.names)
  const find = () => {
    if (known === null) return watchForEvent(clients[event.side], event, { since, signal: left, isOthers })
    return proposed ? followProposal(stage, act, account, known) : known
  }
  const hash = await find()
  if (hash === null) {
    if (waiting.isHere()) forget()
    return null
  }
  noteOwner(hash, stage)
  if (hash !== known) hear?.(hash)
  stage.show({ hash, chain: pair[event.side] })
  enter('mining', act)
  const expects = { event, since, account, isOthers, onForeign: () => enter('unnamed', act) }
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

/** Goes on looking for what may have been sent. @returns the act as it is to be gone on with; null when it was not found */
export async function lookOut(
  clients: Clients,
  unknown: UnknownAct,
  until: { signal: AbortSignal; isResting: () => boolean },
): Promise<PendingAct | null> {
  const { pending, account, isKept, isOthers } = unknown
  const { event, since } = pending
  const looking = { event, since, account, isKept, isOthers, ...until }
  const hash = await lookOutFor(clients[event.side], looking)
  return hash === null ? null : { ...pending, hash, proposed: false }
}
