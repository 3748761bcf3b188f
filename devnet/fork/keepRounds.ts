import { zeroAddress } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { accountOf, machineAccount } from '../accounts'
import type { DevnetInfo } from '../info'
import type { KeeperSettings } from '../options'
import type { Parts } from '../parts'

/** Initialises rounds from now on; reward() is called for the orchestrator of the local chains alone, where it is one. */
export async function keepRounds(
  { keeper, sequencer, chains }: Parts,
  { bondingManager, roundsManager }: DevnetInfo['contracts']['livepeer'],
  settings: KeeperSettings,
): Promise<void> {
  await keeper.set(settings)
  if (roundsManager === zeroAddress) return
  const orchestrator = accountOf('orchestrator').address
  const isOurs = await chains.l2.client
    .readContract({
      address: bondingManager,
      abi: bondingManagerAbi,
      functionName: 'isActiveTranscoder',
      args: [orchestrator],
    })
    .catch(() => false)
  await keeper.appoint({
    roundsManager,
    keeper: machineAccount('keeper').address,
    rewarding: isOurs ? { bondingManager, orchestrator } : null,
  })
  await sequencer.follow()
}
