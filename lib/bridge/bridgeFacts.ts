/** What the bridge page needs to know about an account and the gateways. Amounts in wei. */
export type BridgeFacts = {
  l1: {
    eth: bigint
    /** LivepeerToken' of the account. */
    lptPrime: bigint
    /** New withdrawals are stopped. */
    paused: boolean
    /** The account has code on L1, other than an EIP-7702 delegation: Arbitrum aliases it. */
    isContract: boolean
    gasPrice: bigint
  }
  l2: {
    eth: bigint
    /** LPT of the account. */
    lpt: bigint
    /** What the L2 gateway may take from the account. */
    allowance: bigint
    /** New deposits are stopped. */
    paused: boolean
    isContract: boolean
    gasPrice: bigint
  }
}
