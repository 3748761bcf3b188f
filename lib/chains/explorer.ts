import type { Chain } from 'viem'

/** A page about something on a chain, in an explorer of that name. */
export type ExplorerPage = { explorer: string; url: string }

/**
 * The page about something on a chain in the explorer that the pair names for it; null where it names none, as on a local
 * Arbitrum.
 * @param id a hash, an address, or the number of a block
 */
export function explorerPage(
  chain: Pick<Chain, 'blockExplorers'>,
  kind: 'tx' | 'address' | 'block',
  id: string,
): ExplorerPage | null {
  const explorer = chain.blockExplorers?.default
  if (explorer === undefined) return null
  return { explorer: explorer.name, url: `${explorer.url.replace(/\/$/, '')}/${kind}/${id}` }
}
