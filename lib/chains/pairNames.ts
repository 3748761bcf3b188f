/** Every network that the app can be built for, as `NEXT_PUBLIC_PAIR` and `--pair` name it. How to add one: docs/architecture.md. */
export const pairNames = ['devnet', 'arbitrum-sepolia', 'arbitrum-one'] as const

export type PairName = (typeof pairNames)[number]
