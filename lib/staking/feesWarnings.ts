import { type Address, isAddressEqual } from 'viem'

/** A warning before earned fees go to `to`: the withdrawal works. */
export type FeesWarning = 'to-somebody-else' | 'to-contract'

/**
 * The warnings before a withdrawal of fees.
 * @param to on the chain of the stake, where the ETH arrives
 * @param isContract undefined while that is not known
 */
export function feesWarnings(
  { account, to }: { account: Address; to: Address },
  isContract: boolean | undefined,
): readonly FeesWarning[] {
  if (isAddressEqual(account, to)) return []
  return isContract ? ['to-somebody-else', 'to-contract'] : ['to-somebody-else']
}
