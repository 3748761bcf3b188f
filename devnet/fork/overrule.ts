import { type Address, encodeFunctionData, parseAbi } from 'viem'
import type { ChainClient } from '../chain/client'
import type { Assertion } from '../l1/assertions'
import { rollupAbi } from '../nitro/abi'
import { actOnL1 } from './actOnL1'

const abi = parseAbi([
  'struct GlobalState { bytes32[2] bytes32Vals; uint64[2] u64Vals; }',
  'struct AssertionState { GlobalState globalState; uint8 machineStatus; bytes32 endHistoryRoot; }',
  'function pause()',
  'function resume()',
  'function forceConfirmAssertion(bytes32 assertionHash, bytes32 parentAssertionHash, AssertionState confirmState, bytes32 inboxAcc)',
])

/** True when an assertion has two children, of which the rollup confirms one only when a challenge is won. */
export async function isDisputed(
  client: ChainClient,
  rollup: Address,
  { hash }: Assertion,
): Promise<boolean> {
  const { secondChildBlock } = await client.readContract({
    address: rollup,
    abi: rollupAbi,
    functionName: 'getAssertion',
    args: [hash],
  })
  return secondChildBlock > 0n
}

/** Has the rollup's owner confirm an assertion that has a rival: no challenge is played on a fork. */
export async function overrule(client: ChainClient, rollup: Address, assertion: Assertion): Promise<void> {
  const from = await client.readContract({ address: rollup, abi: rollupAbi, functionName: 'owner' })
  const order = (what: string, data: `0x${string}`) => actOnL1(client, { what, from, to: rollup, data })
  await order('pausing the rollup', encodeFunctionData({ abi, functionName: 'pause' }))
  await order(
    'confirming an assertion that has a rival',
    encodeFunctionData({
      abi,
      functionName: 'forceConfirmAssertion',
      args: [assertion.hash, assertion.parent, assertion.inputs.afterState, assertion.inboxAccumulator],
    }),
  )
  await order('resuming the rollup', encodeFunctionData({ abi, functionName: 'resume' }))
}
