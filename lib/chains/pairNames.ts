/**
 * Every network that the app can be built for, as `NEXT_PUBLIC_PAIR` and `--pair` name it. docs/architecture.md tells
 * how to add one.
 */
export const pairNames = ['devnet', 'arbitrum-sepolia', 'arbitrum-one'] as const

export type PairName = (typeof pairNames)[number]
