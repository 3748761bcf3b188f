import { type Address, encodeFunctionData, parseAbi } from 'viem'
import { deployContract, readContract, sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { forgeArtifact } from '@/deploy/plan/artifact'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { LocalWorld } from './localWorld'

const LPT = 10n ** 18n

const crowdAbi = parseAbi([
  'function gather(address bonding, address lpt, uint256 count, uint256 stake)',
  'function reward(address bonding, uint256 skipped)',
  'function members(uint256) view returns (address)',
])

export type Crowd = {
  /** From the smallest stake to the largest. */
  members: readonly Address[]
  /** All but each `skipped`th claim the reward of the round; with 0 everybody does. */
  reward(skipped: number): Promise<void>
}

/**
 * More orchestrators, who are active from the next round on: together with the one of the story a pool as long as Livepeer's
 * own. `holder` pays for their stakes, 10 LPT and a little more each.
 */
export async function gatherCrowd(world: LocalWorld, count: number): Promise<Crowd> {
  const { clients, pair } = world
  const { wallet } = world.signing('holder', 'l2')
  const { bondingManager, lpt } = await resolveProtocol(clients, pair)
  const mined = (hash: Promise<`0x${string}`>) => world.done('l2', hash)
  const hash = await deployContract(wallet, { ...forgeArtifact('Crowd'), chain: pair.l2, args: [] })
  const { contractAddress: crowd } = await waitForTransactionReceipt(clients.l2, { hash })
  if (!crowd) throw new Error('The crowd was not created')
  const send = (to: Address, data: `0x${string}`) =>
    mined(sendTransaction(wallet, { chain: pair.l2, to, data }))
  const stakes = LPT * 11n * BigInt(count)
  await send(
    lpt,
    encodeFunctionData({ abi: livepeerTokenAbi, functionName: 'transfer', args: [crowd, stakes] }),
  )
  const gather = [bondingManager, lpt, BigInt(count), 10n * LPT] as const
  await send(crowd, encodeFunctionData({ abi: crowdAbi, functionName: 'gather', args: gather }))
  const members = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      readContract(clients.l2, {
        address: crowd,
        abi: crowdAbi,
        functionName: 'members',
        args: [BigInt(index)],
      }),
    ),
  )
  return {
    members,
    async reward(skipped) {
      const args = [bondingManager, BigInt(skipped)] as const
      await send(crowd, encodeFunctionData({ abi: crowdAbi, functionName: 'reward', args }))
    },
  }
}
