/** The name of a wallet that tells none. */
export const unnamed = { wallet: 'Browser wallet' }
