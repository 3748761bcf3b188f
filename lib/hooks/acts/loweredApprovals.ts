import { useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import type { LoweredApproval } from '@/lib/bridge/plan'
import type { ChainPair } from '@/lib/chains/pair'
import { makeListeners } from '@/lib/hooks/listeners'
import { usePair } from '@/lib/hooks/pair'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

/** The purpose of an approval: the first name of its act. */
export type ApprovalName = 'approve-lpt' | 'approve-bonding'

/** The names of an approval's act. The amount is among them for who finds it again after a reload. */
export const approvalNames = (name: ApprovalName, amount: bigint) => [name, `${name}:${amount}`]

/** Raised whenever the text changes its form: what another version wrote is not looked at. */
const VERSION = 1

const keyOf = (pair: ChainPair, account: Address, name: ApprovalName) =>
  `lpt-bridge:lowered:${VERSION}:${pair.id}:${pair.l1.id}-${pair.l2.id}:${account}:${name}`.toLowerCase()

const { subscribe, tell } = makeListeners()

/** The account's last approval for that, when its wallet gave less than this device asked for. */
export function useLoweredApproval(name: ApprovalName, account: Address | undefined): LoweredApproval | null {
  const pair = usePair()
  const read = () => (account === undefined ? null : pageStorage.getItem(keyOf(pair, account, name)))
  const text = useSyncExternalStore(subscribe, read, () => null)
  const [, asked, approved] = /^(\d{1,78})\/(\d{1,78})$/.exec(text ?? '') ?? []
  return asked === undefined || approved === undefined
    ? null
    : { asked: BigInt(asked), approved: BigInt(approved) }
}

/** Keeps what an approval came to when its wallet gave less than was asked for, until a later one is for all of it. */
export function noteApproval(
  pair: ChainPair,
  { account, name, asked, approved }: LoweredApproval & { account: Address; name: ApprovalName },
): void {
  const key = keyOf(pair, account, name)
  if (approved < asked) pageStorage.setItem(key, `${asked}/${approved}`)
  else pageStorage.removeItem(key)
  tell()
}
