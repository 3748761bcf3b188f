import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { StakeFacts } from '@/lib/staking/stake'
import type { Clients } from './clients'
import type { Protocol } from './resolveProtocol'

/** Everything about the stake of an account, at one L2 block. */
export async function readStake(
  _clients: Clients,
  _pair: ChainPair,
  _params: { protocol: Protocol; account: Address },
): Promise<StakeFacts> {
  throw new Error('not written yet')
}
