import { encodeFunctionData } from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'
import { rollupAbi } from '@/lib/abi/rollup'
import { openGateways } from '@/lib/actions/gateways'
import { type Disagreement, type MoneyFact, sideOf } from '@/lib/bridge/disagreement'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { RawCall } from '@/lib/rpc/aggregate'
import { askTwoOperators } from '@/lib/rpc/askTwoOperators'
import type { Clients } from '@/lib/rpc/clients'

/** In blocks: what a reorganisation may still change, and how far behind a node may be that is used. */
const DEPTH: Record<Side, bigint> = { l1: 2n, l2: 20n }
const MOST_BEHIND: Record<Side, bigint> = { l1: 5n, l2: 240n }

/**
 * Those of the facts about which two operators of a chain contradict each other, each asked about the same block. A
 * fact that differs once is asked again: nobody is accused by a single answer. Two round trips to each chain, four
 * where something differs; none where a chain is read from one operator alone.
 * @throws BridgeNotOpen
 */
export async function readDisagreements(
  clients: Clients,
  pair: ChainPair,
  facts: readonly MoneyFact[],
): Promise<readonly Disagreement[]> {
  const onSide = async (side: Side) => {
    const first = await compare(clients, pair, { side, facts: facts.filter((fact) => sideOf(fact) === side) })
    return compare(clients, pair, { side, facts: first.map(({ fact }) => fact) })
  }
  return (await Promise.all([onSide('l1'), onSide('l2')])).flat()
}

async function compare(
  clients: Clients,
  pair: ChainPair,
  { side, facts }: { side: Side; facts: readonly MoneyFact[] },
): Promise<readonly Disagreement[]> {
  if (facts.length === 0) return []
  const words = await askTwoOperators(clients[side], {
    multicall3: pair.multicall3,
    calls: facts.map((fact) => callOf(pair, fact)),
    depth: DEPTH[side],
    mostBehind: MOST_BEHIND[side],
  })
  if (words === null) return []
  const { operators, differs } = words
  return facts.filter((_, index) => differs.includes(index)).map((fact) => ({ fact, side, operators }))
}

function callOf(pair: ChainPair, fact: MoneyFact): RawCall {
  const { l1, l2, lptPrime } = openGateways(pair)
  const { rollup, outbox } = pair.arbitrum
  switch (fact.kind) {
    case 'spent':
      return {
        target: outbox,
        callData: encodeFunctionData({ abi: outboxAbi, functionName: 'isSpent', args: [fact.position] }),
      }
    case 'confirmed':
      return {
        target: rollup,
        callData: encodeFunctionData({ abi: rollupAbi, functionName: 'latestConfirmed' }),
      }
    case 'period':
      return {
        target: rollup,
        callData: encodeFunctionData({ abi: rollupAbi, functionName: 'confirmPeriodBlocks' }),
      }
    case 'supply':
      return {
        target: lptPrime,
        callData: encodeFunctionData({ abi: livepeerTokenPrimeAbi, functionName: 'totalSupply' }),
      }
    case 'withdrawals':
      return {
        target: l1,
        callData: encodeFunctionData({ abi: l1LptGatewayAbi, functionName: 'withdrawalCount' }),
      }
    case 'released':
      return {
        target: l2,
        callData: encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'isReleased', args: [fact.id] }),
      }
    case 'escrowed':
      return {
        target: l2,
        callData: encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'escrowed', args: [fact.token] }),
      }
    case 'held':
      return {
        target: fact.token,
        callData: encodeFunctionData({ abi: livepeerTokenAbi, functionName: 'balanceOf', args: [l2] }),
      }
    default:
      return fact satisfies never
  }
}
