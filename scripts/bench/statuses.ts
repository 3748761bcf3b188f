import { ChildToParentMessage } from '@arbitrum/sdk'
import { providers } from 'ethers'
import { createClient, http } from 'viem'
import { startDevnet } from '../../devnet/start'
import { readOutboxMessage } from '../../lib/actions/read/readOutboxMessage'
import { trackTransfers } from '../../lib/actions/read/trackTransfers'
import { approveLpt } from '../../lib/actions/write/approveLpt'
import { deposit } from '../../lib/actions/write/deposit'
import { registerPair } from '../../lib/arbitrum/network'
import { sdkEvent } from '../../lib/arbitrum/outboxProof'
import type { DepositTransfer } from '../../lib/bridge/transfer'
import { readHistory } from '../../lib/history/readHistory'
import { localWorld } from '../../lib/testing/localWorld'
import { type Provider, serveCounting } from './provider'
import { type Measured, measured } from './table'

const DEPOSITS = 50
const LPT = 10n ** 18n

/** Statuses of deposits, by the app and by asking the SDK about each, through providers that count. */
export async function measureStatuses(): Promise<{
  messages: number
  ours: Measured
  again: Measured
  sdk: Measured
}> {
  const devnet = await startDevnet({ l1Port: 19_388, l2Port: 19_389 })
  const opened: Provider[] = []
  try {
    const world = localWorld(devnet.info)
    const { pair } = world
    const to = world.address('holder')
    const signing = world.signing('holder', 'l2')
    await world.done('l2', approveLpt(signing, pair, { amount: BigInt(DEPOSITS) * LPT }))
    for (let index = 0; index < DEPOSITS; index++) {
      await world.done('l2', deposit(signing, pair, { to, amount: LPT }))
    }
    const { transfers } = await readHistory(world.clients, pair, { account: to })
    const deposits = transfers.filter((one): one is DepositTransfer => one.kind === 'deposit')

    const counting = {
      l1: await serveCounting(devnet.info.l1.rpcUrl),
      l2: await serveCounting(devnet.info.l2.rpcUrl),
    }
    opened.push(counting.l1, counting.l2)
    const clients = {
      l1: createClient({ chain: pair.l1, transport: http(counting.l1.url, { batch: true }) }),
      l2: createClient({ chain: pair.l2, transport: http(counting.l2.url, { batch: true }) }),
    }
    const track = async () => void (await trackTransfers(clients, pair, { transfers: deposits }))
    const ours = await measured(opened, track)
    const again = await measured(opened, track)

    registerPair(pair)
    const l1 = new providers.StaticJsonRpcProvider(counting.l1.url, pair.l1.id)
    const l2 = new providers.StaticJsonRpcProvider(counting.l2.url, pair.l2.id)
    const events = await Promise.all(deposits.map((one) => readOutboxMessage(world.clients, pair, one)))
    const sdk = await measured(opened, async () => {
      for (const event of events) {
        const message = ChildToParentMessage.fromEvent(l1, sdkEvent(event))
        await message.status(l2)
        await message.getFirstExecutableBlock(l2)
      }
    })
    return { messages: deposits.length, ours, again, sdk }
  } finally {
    await Promise.all(opened.map((provider) => provider.close()))
    await devnet.stop()
  }
}
