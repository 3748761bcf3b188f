import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { Entry } from '../entry'

/** What the files call chains and tokens. */
export type BookNames = { chains: Record<Side, string>; lpt: { chainId: number; address: Address } }

/** A file that a tool imports. Times are UTC, amounts exact. */
export type BookFormat = {
  /** What its makers call it. */
  name: string
  write: (entries: readonly Entry[], names: BookNames) => string
}
