import type { Address } from 'viem'

/** What a retryable ticket may cost, in wei and gas: the gateway's `TicketFees`. */
export type TicketFees = {
  /** L2 gas for the automatic redemption. */
  gasLimit: bigint
  /** L2 gas price limit, in wei. */
  maxFeePerGas: bigint
  /** Limit of what Arbitrum charges to keep the ticket, in wei. */
  maxSubmissionCost: bigint
  /** Who gets unspent fees on L2. */
  excessFeeRefundAddress: Address
}

/** The ETH that a withdrawal sends along, in wei: the gateway accepts exactly this. What is not used comes back on L2. */
export function ticketValue(fees: Omit<TicketFees, 'excessFeeRefundAddress'>): bigint {
  return fees.maxSubmissionCost + fees.gasLimit * fees.maxFeePerGas
}

/** Gas of a claim on L1, from measured executions of the outbox; for the estimate shown before a deposit. */
export const CLAIM_GAS = 160_000n

/** What the later claim of a deposit would cost on L1 at this gas price, in wei. */
export function claimCost(l1GasPrice: bigint): bigint {
  return CLAIM_GAS * l1GasPrice
}
