import type { Address } from 'viem'
import { getBalance, getGasPrice } from 'viem/actions'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { buildClaims } from './buildClaims'
import { claimsGas } from './claimDeposits'
import type { Clients } from './clients'

/** What claiming costs, in gas and wei of L1, and whether the account has it. */
export type ClaimEstimate = {
  /** How many of the deposits can be claimed now. */
  claims: number
  gas: bigint
  gasPrice: bigint
  cost: bigint
  balance: bigint
  isEnough: boolean
}

/**
 * What it costs now to claim deposits, by simulation on L1. Before a deposit is made there is nothing to simulate: then
 * `claimCost` tells what the claim would cost. Loads the Arbitrum SDK, for the proofs.
 * @throws AlreadyClaimed, NotYetClaimable when none can be claimed
 */
export async function estimateClaims(
  clients: Clients,
  pair: ChainPair,
  params: { deposits: readonly DepositTransfer[]; account: Address },
): Promise<ClaimEstimate> {
  const { account } = params
  const [claims, gasPrice, balance] = await Promise.all([
    buildClaims(clients, pair, params),
    getGasPrice(clients.l1),
    getBalance(clients.l1, { address: account }),
  ])
  const gas = await claimsGas(clients, pair, { account, claims })
  const cost = gas * gasPrice
  return { claims: claims.length, gas, gasPrice, cost, balance, isEnough: balance >= cost }
}
