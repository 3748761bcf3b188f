import { type Address, type ContractFunctionParameters, multicall3Abi, parseAbi } from 'viem'
import { multicall } from 'viem/actions'
import { arbSysAbi } from '@/lib/abi/arbSys'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'

/** Multicall3 has it; viem's ABI of Multicall3 does not. */
const blockNumberAbi = parseAbi(['function getBlockNumber() view returns (uint256)'])

/** L2's side of the books, and which of the withdrawals are released, at one block. */
export async function readL2Books(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { lpt, ids }: { lpt: Address; ids: readonly bigint[] },
) {
  const { l2 } = openGateways(pair)
  const gateway = { address: l2, abi: l2LptGatewayAbi } as const
  const answers = await readTogether(clients.l2, pair, [
    { address: ARB_SYS, abi: arbSysAbi, functionName: 'arbBlockNumber' },
    { address: pair.multicall3, abi: multicall3Abi, functionName: 'getCurrentBlockTimestamp' },
    { ...gateway, functionName: 'escrowed', args: [lpt] },
    { address: lpt, abi: livepeerTokenAbi, functionName: 'balanceOf', args: [l2] },
    ...ids.map((id) => ({ ...gateway, functionName: 'isReleased', args: [id] })),
  ])
  const [block, time, escrowed, held] = numbers(answers.slice(0, 4))
  const released = new Set(ids.filter((_, index) => answers[4 + index] === true))
  return { block, time, escrowed, held, released }
}

/** L1's side of the books, which deposits are claimed and what the withdrawals are worth, at one block. */
export async function readL1Books(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { positions, ids }: { positions: readonly bigint[]; ids: readonly bigint[] },
) {
  const { l1, lptPrime } = openGateways(pair)
  const gateway = { address: l1, abi: l1LptGatewayAbi } as const
  const outbox = { address: pair.arbitrum.outbox, abi: outboxAbi } as const
  const answers = await readTogether(clients.l1, pair, [
    { address: pair.multicall3, abi: blockNumberAbi, functionName: 'getBlockNumber' },
    { address: pair.multicall3, abi: multicall3Abi, functionName: 'getCurrentBlockTimestamp' },
    { address: lptPrime, abi: livepeerTokenPrimeAbi, functionName: 'totalSupply' },
    { ...gateway, functionName: 'withdrawalCount' },
    ...positions.map((position) => ({ ...outbox, functionName: 'isSpent', args: [position] })),
    ...ids.map((id) => ({ ...gateway, functionName: 'withdrawals', args: [id] })),
  ])
  const [block, time, supply, withdrawalCount] = numbers(answers.slice(0, 4))
  const spent = new Set(positions.filter((_, index) => answers[4 + index] === true))
  const amounts = new Map(ids.map((id, index) => [id, amountOf(answers[4 + positions.length + index])]))
  return { block, time, supply, withdrawalCount, spent, amounts }
}

/** All in one call: every answer is of the same block. */
function readTogether(
  client: Clients[Side],
  pair: ChainPair,
  contracts: readonly ContractFunctionParameters[],
): Promise<readonly unknown[]> {
  return multicall(client, { ...sameBlockOptions(pair), allowFailure: false, contracts })
}

function numbers(answers: readonly unknown[]): readonly [bigint, bigint, bigint, bigint] {
  const [a, b, c, d] = answers
  if (typeof a !== 'bigint' || typeof b !== 'bigint' || typeof c !== 'bigint' || typeof d !== 'bigint') {
    throw new Error('What the gateways answered is not their books')
  }
  return [a, b, c, d]
}

/**
 * The amount in the answer to `withdrawals(id)`, in wei: it follows the recipient, and is zero when there is no such
 * withdrawal.
 */
function amountOf(answer: unknown): bigint {
  const amount: unknown = Array.isArray(answer) ? answer[1] : undefined
  if (typeof amount !== 'bigint') throw new Error('What the L1 gateway answered is not a withdrawal')
  return amount
}
