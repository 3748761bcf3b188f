import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { multicall } from 'viem/actions'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import { type HintedAct, type HintFacts, stakeChanges } from '@/lib/staking/hintedAct'
import { type Hint, hintsFor, NO_HINT } from '@/lib/staking/hints'
import { readPool } from './readPool'
import type { Protocol } from './resolveProtocol'

type Params = { protocol: Protocol; account: Address; act: HintedAct }

/**
 * The places of an act's orchestrators in the protocol's list after it: of a bond that moves a stake, the orchestrator
 * that it leaves comes first. One round trip. Without an answer there are no hints, and the act costs more gas.
 */
export async function readHints(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: Params,
): Promise<readonly Hint[]> {
  try {
    const [pool, facts] = await Promise.all([
      readPool(clients, params.protocol),
      readHintFacts(clients, pair, params),
    ])
    return hintsFor(pool, stakeChanges(params.act, facts))
  } catch {
    return []
  }
}

/** True when some hint names a place. */
export const anyHint = (hints: readonly Hint[]) => hints.some((hint) => hint !== NO_HINT)

async function readHintFacts(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { protocol, account, act }: Params,
): Promise<HintFacts> {
  const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
  const named = namedBy(act) ?? zeroAddress
  const lockId = act.kind === 'rebond' ? act.lockId : 0n
  const [delegator, pendingStake, [locked], staked, isRegistered] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: false,
    contracts: [
      { ...bonding, functionName: 'getDelegator', args: [account] },
      { ...bonding, functionName: 'pendingStake', args: [account, 0n] },
      { ...bonding, functionName: 'getDelegatorUnbondingLock', args: [account, lockId] },
      { ...bonding, functionName: 'transcoderTotalStake', args: [named] },
      { ...bonding, functionName: 'isRegisteredTranscoder', args: [named] },
    ],
  })
  const [, , delegate] = delegator
  return {
    delegate: isAddressEqual(delegate, zeroAddress) ? null : delegate,
    pendingStake,
    locked: act.kind === 'rebond' ? locked : 0n,
    // An account that stakes towards itself becomes an orchestrator by it.
    outside: isRegistered || isAddressEqual(named, account) ? staked : null,
  }
}

function namedBy(act: HintedAct): Address | null {
  switch (act.kind) {
    case 'unbond':
      return null
    case 'bond':
      return act.orchestrator
    case 'rebond':
      return act.delegate
  }
}
