import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import type { RealNetwork } from '../network/realNetworks'
import type { DevnetOptions } from '../options'
import { startDevnet } from '../start'
import { type ForkSettings, forkPair } from './forkPair'
import { makeHistory } from './history'

/** A pair that stands for a network, with the bridge on it and transfers under way: what there is to fork without the internet. */
export async function startRehearsal(as: RealNetwork, options: Partial<DevnetOptions>): Promise<Devnet> {
  const ports = { l1Port: await freePort(), l2Port: await freePort() }
  const pair = await startDevnet({ ...options, ...ports, as, withBridge: true, blockTime: 0 })
  try {
    await makeHistory(pair.info)
  } catch (error) {
    await pair.stop()
    throw error
  }
  return pair
}

/** A fork of such a pair, which ends with it. */
export async function forkRehearsal(
  as: RealNetwork | undefined,
  options: Partial<DevnetOptions>,
  settings: ForkSettings,
): Promise<Devnet> {
  const pair = await startRehearsal(as ?? 'arbitrum-one', options)
  try {
    const { l1, l2 } = pair.info
    const fork = await forkPair({ l1Url: l1.rpcUrl, l2Url: l2.rpcUrl }, settings)
    return {
      info: fork.info,
      crashed: Promise.race([fork.crashed, pair.crashed]),
      async stop() {
        await fork.stop()
        await pair.stop()
      },
    }
  } catch (error) {
    await pair.stop()
    throw error
  }
}
