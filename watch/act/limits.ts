import { formatEther, formatGwei } from 'viem'
import type { Side } from '@/lib/chains/pair'
import { CHAIN_NAMES } from '../facts/words'

/** The keeper's limits, in wei. */
export type Limits = { gasPrice: Record<Side, bigint>; perDay: bigint; perTransfer: bigint }

/** The cost of an act, fees and value, in wei, and its time in seconds. */
export type Expense = { key: string; transfer: string; cost: bigint; at: number }

export const DAY = 86_400
/** The seconds before an act that was done and did not help is done again. */
export const AGAIN = 3_600

export type Offer = {
  key: string
  transfer: string
  side: Side
  /** The block's current price for a unit of gas, the tip included; and the most that the whole act may cost. In wei. */
  gasPrice: bigint
  cost: bigint
}

/** The reason against sending an act now; null when there is none. */
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
