import { parseEther } from 'viem'
import type { Parts } from '../parts'
import type { Act } from './actOnL1'

const GAS = 5_000_000n
const WEALTH = parseEther('100')

/** Has somebody act on a fork's L2 without a key, in a block of its own. @returns true when it went well */
export async function actOnL2(
  { node, sequencer }: Parts,
  { from, to, data }: Omit<Act, 'what'>,
): Promise<boolean> {
  let balance = 0n
  const hash = await sequencer.include(
    () => node.send({ from, to, data, gas: GAS }),
    async () => {
      balance = await node.client.getBalance({ address: from })
      await node.changeBalance(from, WEALTH)
    },
  )
  const { status } = await node.receipt(hash)
  await node.client.setBalance({ address: from, value: balance })
  return status === 'success'
}
