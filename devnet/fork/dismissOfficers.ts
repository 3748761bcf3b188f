import { type Address, encodeFunctionData, type Hex, parseAbi, zeroHash } from 'viem'
import { machineAccount } from '../accounts'
import { type ChainClient, chainClient } from '../chain/client'
import type { DevnetInfo } from '../info'
import { rollupAbi } from '../nitro/abi'
import { jsonRpc } from '../rpc/jsonRpc'
import { actOnL1 } from './actOnL1'
import { setAnswer } from './setAnswer'

const abi = parseAbi([
  'function setIsBatchPoster(address poster, bool isBatchPoster)',
  'function setValidator(address[] validators, bool[] values)',
  'function setMinimumAssertionPeriod(uint256 blocks)',
])

/**
 * For tests: takes from a local Arbitrum's own accounts what Arbitrum never gave them. They are neither batch poster nor validator any more
 * and have nothing at stake, and assertions may follow each other as slowly as on Arbitrum One.
 */
export async function dismissOfficers({ l1, contracts }: DevnetInfo): Promise<void> {
  const client = chainClient(jsonRpc(l1.rpcUrl), l1.chainId)
  const { rollup, sequencerInbox } = contracts.rollup
  const from = await client.readContract({ address: rollup, abi: rollupAbi, functionName: 'owner' })
  const [poster, validator] = [machineAccount('batchPoster').address, machineAccount('validator').address]
  const order = (to: Address, what: string, data: Hex) => actOnL1(client, { what, from, to, data })
  const call = encodeFunctionData<typeof abi>
  await order(
    sequencerInbox,
    'dismissing the batch poster',
    call({ abi, functionName: 'setIsBatchPoster', args: [poster, false] }),
  )
  await order(
    rollup,
    'dismissing the validator',
    call({ abi, functionName: 'setValidator', args: [[validator], [false]] }),
  )
  await order(
    rollup,
    'slowing assertions down',
    call({ abi, functionName: 'setMinimumAssertionPeriod', args: [75n] }),
  )
  await forgetStake(client, rollup, validator)
}

/** A stake on the newest assertion cannot be given back: it is struck out where the rollup keeps it. */
async function forgetStake(client: ChainClient, rollup: Address, validator: Address): Promise<void> {
  const question = { abi: rollupAbi, functionName: 'isStaked', args: [validator] } as const
  await setAnswer(
    client,
    { of: rollup, data: encodeFunctionData(question) },
    () => zeroHash,
    async () => !(await client.readContract({ address: rollup, ...question })),
  )
}
