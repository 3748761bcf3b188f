import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { Entry } from '../entry'

/** Names of chains and tokens in the files. */
export type BookNames = { chains: Record<Side, string>; lpt: { chainId: number; address: Address } }

/** A file that a tool imports. Times are UTC, amounts exact. */
export type BookFormat = {
  /** The name that its makers give it. */
  name: string
  write: (entries: readonly Entry[], names: BookNames) => string
}
