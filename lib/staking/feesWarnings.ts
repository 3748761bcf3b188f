import { type Address, isAddressEqual } from 'viem'

/** What deserves a thought before earned fees go to `to`, but works. */
export type FeesWarning = 'to-somebody-else' | 'to-contract'

/**
 * What to say before a withdrawal of fees.
 * @param to is on the chain of the stake, where the ETH arrives
 * @param isContract undefined while that is not known
 */
export function feesWarnings(
  { account, to }: { account: Address; to: Address },
  isContract: boolean | undefined,
): readonly FeesWarning[] {
  if (isAddressEqual(account, to)) return []
  return isContract ? ['to-somebody-else', 'to-contract'] : ['to-somebody-else']
}
