import { formatEther, formatGwei } from 'viem'
import type { Side } from '@/lib/chains/pair'
import { CHAIN_NAMES } from '../facts/words'

/** What the keeper may pay, in wei. */
export type Limits = { gasPrice: Record<Side, bigint>; perDay: bigint; perTransfer: bigint }

/** What was paid for an act: its fees and what it sent along, in wei; when, in seconds. */
export type Expense = { key: string; transfer: string; cost: bigint; at: number }

export const DAY = 86_400
/** What was done and did not help is not done again before so many seconds have passed. */
export const AGAIN = 3_600

export type Offer = {
  key: string
  transfer: string
  side: Side
  /** What the block asks for a unit of gas now, the tip included; and what the whole may cost at most. */
  gasPrice: bigint
  cost: bigint
}

/** Why an act is not to be sent now; null when nothing speaks against it. */
export function refusalOf(
  offer: Offer,
  limits: Limits,
  spent: readonly Expense[],
  now: number,
): string | null {
  const limit = limits.gasPrice[offer.side]
  if (offer.gasPrice > limit)
    return `Gas on ${CHAIN_NAMES[offer.side]} is ${formatGwei(offer.gasPrice)} gwei, more than the limit of ${formatGwei(limit)}.`
  const recent = spent.filter(({ at }) => now - at < DAY)
  const today = sum(recent)
  if (today + offer.cost > limits.perDay)
    return `${formatEther(today)} ETH were spent in a day; another ${formatEther(offer.cost)} would be more than ${formatEther(limits.perDay)}.`
  const here = sum(recent.filter(({ transfer }) => transfer === offer.transfer))
  if (here + offer.cost > limits.perTransfer)
    return `This transfer has cost ${formatEther(here)} ETH in a day; another ${formatEther(offer.cost)} would be more than ${formatEther(limits.perTransfer)}.`
  return null
}

/** It was done a short while ago, and the chain may not show yet what came of it. */
export function wasJustDone(key: string, spent: readonly Expense[], now: number): boolean {
  return spent.some((expense) => expense.key === key && now - expense.at < AGAIN)
}

export const sum = (spent: readonly Expense[]) => spent.reduce((total, { cost }) => total + cost, 0n)
