import { ChildToParentMessageStatus } from '@arbitrum/sdk'
import { encodeFunctionData, type Hash, numberToHex, parseAbi, parseEther, parseEventLogs } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Devnet } from '../devnet'
import { bridgeAbi, inboxAbi, sequencerInboxAbi } from '../nitro/abi'
import { type Pair, startPair } from './pair'
import { messageOf, sendToL1 } from './sdk'

/** The wait before a message may be forced, in L1 blocks and in seconds; elsewhere it is a day. */
const [DELAY_BLOCKS, DELAY_SECONDS] = [20n, 240n]
const LONG_ENOUGH = 25
const VALUE = parseEther('2')

const ownedAbi = parseAbi([
  'function owner() view returns (address)',
  'function setMaxTimeVariation((uint256 delayBlocks, uint256 futureBlocks, uint256 delaySeconds, uint256 futureSeconds) variation)',
])

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair({ keeper: { initialize: false, reward: false } }))
})
afterAll(() => devnet?.stop())

it('a message that the sequencer leaves is forced into L2 by anybody, and messages to L1 still arrive', async () => {
  const { inbox, sequencerInbox } = pair.info.contracts.rollup
  const { l1, l2, account } = pair.viem('newcomer')
  await shortenDelay()
  const before = await l2.getBalance(account)
  await pair.l2.request('devnet_pauseRelay', ['sequencer'])

  const sent = await l1.writeContract({
    address: inbox,
    abi: inboxAbi,
    functionName: 'depositEth',
    value: VALUE,
  })
  const { logs, blockNumber } = await l1.waitForTransactionReceipt({ hash: sent })
  const [message] = parseEventLogs({ abi: bridgeAbi, eventName: 'MessageDelivered', logs })
  if (!message) throw new Error('The inbox delivered no message.')
  const { messageIndex, kind, sender, messageDataHash, baseFeeL1, timestamp } = message.args
  const force = {
    address: sequencerInbox,
    abi: sequencerInboxAbi,
    functionName: 'forceInclusion',
    args: [messageIndex + 1n, kind, [blockNumber, timestamp], baseFeeL1, sender, messageDataHash],
  } as const
  await expect(l1.simulateContract(force)).rejects.toThrow()
  await pair.l2.request('devnet_advanceBlocks', [LONG_ENOUGH])
  expect(await l2.getBalance(account)).toBe(before)

  await l1.waitForTransactionReceipt({ hash: await l1.writeContract(force) })
  await pair.l2.request('devnet_advanceBlocks', [1])
  expect(await l2.getBalance(account)).toBe(before + VALUE)

  await pair.l2.request('devnet_resumeRelay', ['sequencer'])
  const left = await sendToL1(pair)
  await pair.l2.request('devnet_passChallengePeriod')
  const { status, execute } = await messageState(left)
  expect(status).toBe(ChildToParentMessageStatus.CONFIRMED)
  await (await execute()).wait()
  expect((await messageState(left)).status).toBe(ChildToParentMessageStatus.EXECUTED)
})

/** Sets the wait above in the name of the rollup's owner, who alone may. */
async function shortenDelay(): Promise<void> {
  const { rollup, sequencerInbox } = pair.info.contracts.rollup
  const { l1 } = pair.viem('newcomer')
  const owner = await l1.readContract({ address: rollup, abi: ownedAbi, functionName: 'owner' })
  await pair.l1.request('anvil_setBalance', [owner, numberToHex(VALUE)])
  await pair.l1.request('anvil_impersonateAccount', [owner])
  const variation = {
    delayBlocks: DELAY_BLOCKS,
    futureBlocks: 12n,
    delaySeconds: DELAY_SECONDS,
    futureSeconds: 3_600n,
  }
  const data = encodeFunctionData({ abi: ownedAbi, functionName: 'setMaxTimeVariation', args: [variation] })
  const hash = await pair.l1.request<Hash>('eth_sendTransaction', [{ from: owner, to: sequencerInbox, data }])
  const { status } = await l1.waitForTransactionReceipt({ hash })
  expect(status).toBe('success')
}

async function messageState(hash: string) {
  const message = await messageOf(pair, hash)
  return { status: await message.status(pair.sdk.l2), execute: () => message.execute(pair.sdk.l2) }
}
