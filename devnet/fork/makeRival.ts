import { encodeFunctionData, keccak256, toHex } from 'viem'
import { machineAccount } from '../accounts'
import { chainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { postAssertion, readAssertions } from '../l1/assertions'
import { rollupAbi } from '../nitro/abi'
import { fundValidator } from '../rollup/deployRollup'
import { jsonRpc } from '../rpc/jsonRpc'
import { actOnL1 } from './actOnL1'

/** For tests: somebody asserts another L2 than there is, in the place of the newest assertion of a local Arbitrum. */
export async function makeRival({ l1, contracts }: DevnetInfo): Promise<void> {
  const client = chainClient(jsonRpc(l1.rpcUrl), l1.chainId)
  const { rollup, stakeToken } = contracts.rollup
  const liar = machineAccount('keeper')
  const from = await client.readContract({ address: rollup, abi: rollupAbi, functionName: 'owner' })
  const data = encodeFunctionData({
    abi: rollupAbi,
    functionName: 'setValidator',
    args: [[liar.address], [true]],
  })
  await actOnL1(client, { what: 'appointing another validator', from, to: rollup, data })
  await client.setBalance({ address: liar.address, value: 10n ** 21n })
  await fundValidator(client, liar, stakeToken, rollup)
  const assertions = await readAssertions(client, rollup, 0)
  const newest = assertions.at(-1)
  const parent = assertions.find(({ hash }) => hash === newest?.parent)
  if (!parent) throw new Error('There is no assertion to contradict.')
  const lie = { blockHash: keccak256(toHex('no block')), sendRoot: keccak256(toHex('no message')) }
  await postAssertion(client, await Sender.open(client, liar), contracts.rollup, parent, lie)
}
