import type { Address } from 'viem'
import { lookAlike } from './lookAlike'
import { namedElsewhere } from './recipient'
import type { Parties } from './validate'

/** A warning about an address, by the way it was typed and by the addresses that are known. */
export type TypedWarning =
  /** It begins and ends like `known`, and is another. */
  { kind: 'looks-like'; known: Address; isOwn: boolean } | { kind: 'named-for-another-chain' }

/**
 * Warnings about a recipient, by the way it was typed and by the addresses that the account has sent to.
 * @param text as it was typed
 * @param chainId of the chain of arrival
 * @param known the addresses that the account has sent to before
 */
export function typedWarnings(
  { account, to }: Parties,
  { text, chainId, known }: { text: string; chainId: number; known: readonly Address[] },
): readonly TypedWarning[] {
  const warnings: TypedWarning[] = []
  const like = lookAlike(to, [account, ...known])
  if (like !== null) warnings.push({ kind: 'looks-like', known: like, isOwn: like === account })
  if (namedElsewhere(text, chainId) !== null) warnings.push({ kind: 'named-for-another-chain' })
  return warnings
}
