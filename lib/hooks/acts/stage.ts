import type { Address, Hash } from 'viem'
import type { Config } from 'wagmi'
import { getConnection } from 'wagmi/actions'
import { followSent, mayPropose } from '@/lib/actions/read/followSent'
import { readBeforeSending } from '@/lib/actions/write/recordingWallet'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { leavesOpen } from '@/lib/errors/leavesOpen'
import type { PendingAct } from '@/lib/history/pendingAct'
import type { Clients } from '@/lib/rpc/clients'
import type { Act, ActPhase, SentAct } from './act'

type Named = Pick<Act, 'side' | 'names'>

/** The surroundings of an act: its chains and cache, and the listener that is told how far it is. */
export type Stage = {
  config: Config
  clients: Clients
  pair: ChainPair
  enter: (phase: ActPhase, act: Named) => void
  show: (sent: SentAct) => void
  /** Aborted when the waiting for a wallet, or for the other owners of an account, is given up. */
  left: AbortSignal
  /** It may have been sent, and nobody waits for it any more. */
  onUnknown?: (unknown: UnknownAct) => void
  /** Begins the waiting for the chain. @returns what is aborted when that is given up */
  beginFollowing: () => AbortSignal
}

/** An act that waits, as this device keeps it in mind. */
export type KeptAct = { account: Address; pending: PendingAct; forget: () => void }

/**
 * An act of which it is not known whether the wallet has sent it. `isKept`: it was neither asked for again since, nor declined.
 * `isOthers`: true for a transaction that is known to be another act's.
 */
export type UnknownAct = KeptAct & { isKept: () => boolean; isOthers: (hash: Hash) => boolean }

/** An act that waited when its page was left. */
export type Waiting = KeptAct & {
  /** Hears of its transaction when nobody had named it before. */
  hear: ((hash: Hash) => void) | undefined
  /** False once the page is closed: a person who leaves says by that that nothing was sent, a page that closes says nothing. */
  isHere: () => boolean
}

/** True when the waiting for what was sent has ended by itself, without an answer. Who ends it wants to be rid of it. */
export function mayStillCome(error: unknown, { aborted }: AbortSignal): boolean {
  const code = errorCode(error)
  return leavesOpen(code) || (code === 'no-longer-followed' && !aborted)
}

/** Facts of an account that are read before its wallet is asked. A proposal of a contract has no number of its own. */
export async function lookBefore(clients: Clients, side: Side, account: Address | undefined) {
  if (account === undefined) return { proposes: false, before: undefined }
  const [proposes, before] = await Promise.all([
    mayPropose(clients, { side, account }),
    readBeforeSending(clients, { side, account }),
  ])
  return { proposes, before: proposes ? undefined : before }
}

/** @returns null when it is left: the proposal stays with the other owners. */
export async function followProposal(
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
export function hasChanged(config: Config, before: Address | undefined): boolean {
  const { address } = getConnection(config)
  return address !== undefined && address !== before
}
