/** LPT on Arbitrum, LPT′ on Ethereum. The prime is part of the name. */
export const LPT = 'LPT'
export const LPT_PRIME = 'LPT′'
