import type { Address } from 'viem'

/** The price feeds on L2, in dollars for one token: `contracts/devnet/feeds/PriceFeed.sol`. */
export const FEEDS = {
  eth: '0x0000000000000000000000000000000000feed01',
  lpt: '0x0000000000000000000000000000000000feed02',
} as const satisfies Record<string, Address>

/** Their prices until somebody sets them, with eight decimals. */
export const FIRST_PRICES = { eth: 2_000n * 10n ** 8n, lpt: 6n * 10n ** 8n } as const
