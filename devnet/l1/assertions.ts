import {
  type Address,
  type ContractFunctionArgs,
  encodeFunctionData,
  type Hex,
  keccak256,
  zeroHash,
} from 'viem'
import type { ChainClient } from '../chain/client'
import type { Sender } from '../chain/sender'
import { bridgeAbi, rollupAbi } from '../nitro/abi'

type Inputs = ContractFunctionArgs<typeof rollupAbi, 'nonpayable', 'stakeOnNewAssertion'>[0]

/** An assertion, with all that is needed to build on it or to confirm it. */
export type Assertion = {
  hash: Hex
  parent: Hex
  inputs: Inputs
  inboxAccumulator: Hex
  /** The number of batches that the next assertion has to cover. */
  nextPosition: number
  /** The rules for assertions that build on this one. */
  config: Inputs['beforeStateData']['configData']
  l1Block: number
}

export type RollupAddresses = { rollup: Address; bridge: Address }

/** All assertions, oldest first. Each event carries everything about one, so nothing has to be remembered. */
export async function readAssertions(
  client: ChainClient,
  rollup: Address,
  fromBlock: number,
  toBlock?: number,
): Promise<Assertion[]> {
  const logs = await client.getContractEvents({
    abi: rollupAbi,
    address: rollup,
    eventName: 'AssertionCreated',
    fromBlock: BigInt(fromBlock),
    ...(toBlock !== undefined && { toBlock: BigInt(toBlock) }),
    strict: true,
  })
  return logs.map(({ args, blockNumber }) => ({
    hash: args.assertionHash,
    parent: args.parentAssertionHash,
    inputs: args.assertion,
    inboxAccumulator: args.afterInboxBatchAcc,
    nextPosition: Number(args.inboxMaxCount),
    config: {
      wasmModuleRoot: args.wasmModuleRoot,
      requiredStake: args.requiredStake,
      challengeManager: args.challengeManager,
      confirmPeriodBlocks: args.confirmPeriodBlocks,
      nextInboxPosition: args.inboxMaxCount,
    },
    l1Block: Number(blockNumber),
  }))
}

/** The number of batches that an assertion covers. */
export const positionOf = ({ inputs }: Assertion): number => Number(inputs.afterState.globalState.u64Vals[0])

/** Asserts L2's state after the batches up to `previous.nextPosition`. The first assertion puts the validator's stake down. */
export async function postAssertion(
  client: ChainClient,
  sender: Sender,
  { rollup, bridge }: RollupAddresses,
  previous: Assertion,
  l2State: { blockHash: Hex; sendRoot: Hex },
): Promise<void> {
  const { blockHash, sendRoot } = l2State
  const afterState = {
    globalState: { bytes32Vals: [blockHash, sendRoot], u64Vals: [BigInt(previous.nextPosition), 0n] },
    machineStatus: 1,
    endHistoryRoot: keccak256(blockHash),
  } as const
  const inputs: Inputs = {
    beforeStateData: {
      prevPrevAssertionHash: previous.parent,
      sequencerBatchAcc: previous.inboxAccumulator,
      configData: previous.config,
    },
    beforeState: previous.inputs.afterState,
    afterState,
  }
  const onRollup = { address: rollup, abi: rollupAbi } as const
  const accumulator = await client.readContract({
    address: bridge,
    abi: bridgeAbi,
    functionName: 'sequencerInboxAccs',
    args: [BigInt(previous.nextPosition - 1)],
  })
  const [expected, staked] = await Promise.all([
    client.readContract({
      ...onRollup,
      functionName: 'computeAssertionHash',
      args: [previous.hash, afterState, accumulator],
    }),
    client.readContract({ ...onRollup, functionName: 'isStaked', args: [sender.address] }),
  ])
  const data = staked
    ? encodeFunctionData({ abi: rollupAbi, functionName: 'stakeOnNewAssertion', args: [inputs, expected] })
    : encodeFunctionData({
        abi: rollupAbi,
        functionName: 'newStakeOnNewAssertion',
        args: [previous.config.requiredStake, inputs, expected, sender.address],
      })
  await sender.send('posting an assertion', { to: rollup, data })
  await sender.settle()
}

/** Confirms an assertion whose challenge period is over and whose parent is confirmed. */
export async function confirmAssertion(
  sender: Sender,
  rollup: Address,
  parent: Assertion,
  assertion: Assertion,
): Promise<void> {
  const data = encodeFunctionData({
    abi: rollupAbi,
    functionName: 'confirmAssertion',
    args: [
      assertion.hash,
      parent.hash,
      assertion.inputs.afterState,
      zeroHash,
      parent.config,
      assertion.inboxAccumulator,
    ],
  })
  await sender.send('confirming an assertion', { to: rollup, data })
  await sender.settle()
}

/** The first L1 block in which an assertion may be confirmed. */
export const confirmableFrom = (parent: Assertion, assertion: Assertion): number =>
  assertion.l1Block + Number(parent.config.confirmPeriodBlocks)
