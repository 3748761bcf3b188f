import type { AccountCode } from './accountCode'

/** The facts about an account and the gateways that the bridge page needs. Amounts in wei. */
export type BridgeFacts = {
  l1: {
    eth: bigint
    /** LivepeerToken' of the account. */
    lptPrime: bigint
    /** LPT of the time before Arbitrum, which the account still holds; zero where that never was, or cannot be read. */
    olderLpt: bigint
    /** New withdrawals are stopped. */
    paused: boolean
    /** The time at which the pause ends by itself, in seconds of the chain; zero while withdrawals are open. */
    pausedUntil: bigint
    /** The account's code on L1. */
    code: AccountCode
    gasPrice: bigint
    /** Transactions of the account that wait to be included, sent from any device. */
    waiting: number
  }
  l2: {
    eth: bigint
    /** LPT of the account. */
    lpt: bigint
    /** LPT that the L2 gateway may take from the account. */
    allowance: bigint
    /** LPT takes a signature in place of an approval (EIP-2612). */
    hasPermit: boolean
    /** New deposits are stopped. */
    paused: boolean
    /** The account's code on L2. */
    code: AccountCode
    gasPrice: bigint
    /** Transactions of the account that wait to be included, sent from any device. */
    waiting: number
  }
  /**
   * The account is the same contract on both chains: the same code, and the same owners where it names them. Whoever
   * controls it here then has reason to believe to control it there.
   */
  sameOnBoth: boolean
}
