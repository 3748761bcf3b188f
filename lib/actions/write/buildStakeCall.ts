import { type Address, encodeFunctionData, type Hex } from 'viem'
import { bondingManagerAbi as abi } from '@/lib/abi/bondingManager'
import { bondEvent, rebondEvent, unbondEvent } from '@/lib/actions/expectedEvents'
import { anyHint, readHints } from '@/lib/actions/read/readHints'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients, ExpectedEvent } from '@/lib/rpc/clients'
import type { HintedAct } from '@/lib/staking/hintedAct'
import { type Hint, NO_HINT } from '@/lib/staking/hints'
import type { ContractCall } from './sendCall'

/**
 * The call of an act that moves orchestrators in the protocol's list, with hints at their places; without hints when
 * they cannot be read, or when the call with them would fail. Both the estimate and the signature are of this call.
 */
export async function buildStakeCall(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { account: Address; act: HintedAct },
): Promise<ContractCall> {
  const protocol = await resolveProtocol(clients, pair)
  const hints = await readHints(clients, pair, { ...params, protocol })
  const plain = withoutHints(params.act)
  return {
    to: protocol.bondingManager,
    event: eventOf(protocol.bondingManager, params.account, params.act),
    ...(anyHint(hints) ? { data: withHints(params.act, hints), instead: plain } : { data: plain }),
  }
}

function withoutHints(act: HintedAct): Hex {
  switch (act.kind) {
    case 'unbond':
      return encodeFunctionData({ abi, functionName: 'unbond', args: [act.amount] })
    case 'bond':
      return encodeFunctionData({ abi, functionName: 'bond', args: [act.amount, act.orchestrator] })
    case 'rebond':
      return act.delegate === null
        ? encodeFunctionData({ abi, functionName: 'rebond', args: [act.lockId] })
        : encodeFunctionData({ abi, functionName: 'rebondFromUnbonded', args: [act.delegate, act.lockId] })
  }
}

function withHints(act: HintedAct, hints: readonly Hint[]): Hex {
  const { prev, next } = hints.at(-1) ?? NO_HINT
  switch (act.kind) {
    case 'unbond':
      return encodeFunctionData({ abi, functionName: 'unbondWithHint', args: [act.amount, prev, next] })
    case 'bond': {
      const left = (hints.length > 1 && hints[0]) || NO_HINT
      const args = [act.amount, act.orchestrator, left.prev, left.next, prev, next] as const
      return encodeFunctionData({ abi, functionName: 'bondWithHint', args })
    }
    case 'rebond':
      return act.delegate === null
        ? encodeFunctionData({ abi, functionName: 'rebondWithHint', args: [act.lockId, prev, next] })
        : encodeFunctionData({
            abi,
            functionName: 'rebondFromUnbondedWithHint',
            args: [act.delegate, act.lockId, prev, next],
          })
  }
}

function eventOf(bondingManager: Address, delegator: Address, act: HintedAct): ExpectedEvent {
  switch (act.kind) {
    case 'unbond':
      return unbondEvent(bondingManager, delegator)
    case 'bond':
      return bondEvent(bondingManager, { delegator, amount: act.amount })
    case 'rebond':
      return rebondEvent(bondingManager, { delegator, lockId: act.lockId })
  }
}
