import { type PairName, pairNames } from '../../lib/chains/pairNames'

/** A network that a local pair can stand for. */
export type RealNetwork = Exclude<PairName, 'devnet'>

export const isRealNetwork = (name: string): name is RealNetwork => realNetworks.includes(name)

export const realNetworks: readonly string[] = pairNames.filter((name) => name !== 'devnet')
