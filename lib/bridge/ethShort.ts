import type { AccountCode } from './accountCode'

/** The ETH that a transaction needs of its account: gas at the chain's price, and ETH that it sends along, in wei. */
export type TransactionCost = { gas: bigint; value?: bigint }

/** The ETH that an account has and that a transaction needs, in wei, where the first is less. */
export type EthShort = { has: bigint; needed: bigint }

/**
 * The ETH that is missing on a chain for a transaction; null when there is enough. The payer of the gas of a
 * contract's transaction is not known, an owner or a relayer: a contract needs only the value that it sends.
 */
export function ethShort(
  { eth, gasPrice, code }: { eth: bigint; gasPrice: bigint; code: AccountCode },
  { gas, value = 0n }: TransactionCost,
): EthShort | null {
  const needed = value + (code === 'contract' ? 0n : gas * gasPrice)
  return eth < needed ? { has: eth, needed } : null
}
