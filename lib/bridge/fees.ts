import type { Address } from 'viem'

/** The needs of a retryable ticket, in gas and wei. */
export type TicketEstimate = {
  /** L2 gas for the automatic redemption. */
  gasLimit: bigint
  /** L2 gas price limit, in wei. */
  maxFeePerGas: bigint
  /** Limit of what Arbitrum charges to keep the ticket, in wei. */
  maxSubmissionCost: bigint
}

/** The limits of a retryable ticket's cost: the gateway's `TicketFees`. */
export type TicketFees = TicketEstimate & {
  /** The receiver of unspent fees on L2. */
  excessFeeRefundAddress: Address
}

/** A release costs some 100,000 gas on L2; less than this is an estimate of something that went another way. */
const LEAST_GAS = 120_000n

/**
 * The fees to offer for an estimate: a third more gas, because the release may meet colder storage than the estimate
 * did, and a ticket that runs out of gas has to be redeemed by hand. Prices carry their own headroom.
 */
export function withHeadroom(estimate: TicketEstimate, refundTo: Address): TicketFees {
  const gas = estimate.gasLimit + estimate.gasLimit / 3n
  return {
    ...estimate,
    gasLimit: gas > LEAST_GAS ? gas : LEAST_GAS,
    excessFeeRefundAddress: refundTo,
  }
}

/** The fees must still cover a rise to so many times of now when they are signed: a wallet may take minutes to answer. */
const LEAST_RISE = 2n

/**
 * True when a ticket's fees are still good after prices have risen since they were estimated. The estimate covers
 * four times the submission fee and six times L2's gas price of its moment; the excess is refunded.
 * @param now Arbitrum's current submission fee and L2's current gas price, in wei
 */
export const coversRise = (
  fees: TicketEstimate,
  now: { submissionFee: bigint; l2GasPrice: bigint },
): boolean =>
  fees.maxSubmissionCost >= LEAST_RISE * now.submissionFee && fees.maxFeePerGas >= LEAST_RISE * now.l2GasPrice

/**
 * The fees of a ticket as they are offered for signing: those on screen, and a function that estimates them anew at
 * the press.
 */
export type OfferedFees = { shown: TicketFees; estimate: () => Promise<TicketFees> }

/**
 * The fees to sign, by an estimate of this moment: never above the shown ones. Lower ones are taken as they are, and
 * the shown ones while they still cover half of an estimate's margins for prices, and its gas without headroom. Null
 * when prices rose further: the new fees are to be shown before anybody signs them.
 */
export function feesToSign(shown: TicketFees, now: TicketFees): TicketFees | null {
  if (ticketValue(now) <= ticketValue(shown)) return now
  const stillCovers =
    LEAST_RISE * shown.maxSubmissionCost >= now.maxSubmissionCost &&
    LEAST_RISE * shown.maxFeePerGas >= now.maxFeePerGas &&
    4n * shown.gasLimit >= 3n * now.gasLimit
  return stillCovers ? shown : null
}

/** The ETH that a withdrawal sends along, in wei: the gateway accepts exactly this. The unused part is refunded on L2. */
export function ticketValue(fees: TicketEstimate): bigint {
  return fees.maxSubmissionCost + fees.gasLimit * fees.maxFeePerGas
}

/** Gas of a claim on L1, from measured executions of the outbox. */
const CLAIM_GAS = 160_000n

/** Gas of each further one in the same transaction, which pays once for what all of them touch. */
const FURTHER_CLAIM_GAS = 80_000n

/**
 * The gas on L1 of this many claims in one transaction, as measured: for the cost shown before there is a proof to
 * simulate.
 */
export function claimGas(claims = 1): bigint {
  return CLAIM_GAS + FURTHER_CLAIM_GAS * BigInt(Math.max(0, claims - 1))
}

/** The L1 cost of claiming this many deposits together at this gas price, in wei. */
export function claimCost(l1GasPrice: bigint, claims = 1): bigint {
  return claimGas(claims) * l1GasPrice
}

/**
 * The least gas of an act of the bridge: an account that cannot pay for it cannot send the act. Below the measured
 * gas, so that no account is refused that could.
 */
export const LEAST_BRIDGE_GAS = {
  deposit: 80_000n,
  withdraw: 120_000n,
  resend: 90_000n,
  redeem: 60_000n,
  keepAlive: 40_000n,
}

/** Gas of a deposit on L2, what Arbitrum takes for its data included, and of a withdrawal on L1: on the high side. */
export const DEPOSIT_GAS = 250_000n
export const WITHDRAW_GAS = 200_000n
