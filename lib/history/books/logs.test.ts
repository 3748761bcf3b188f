import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex, isHex, padHex } from 'viem'
import { expect, it } from 'vitest'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { lifeEvents } from './lifeLogs'
import { roundBlocks } from './roundLogs'

const me = padHex('0xa', { size: 20 })
const other = padHex('0xb', { size: 20 })
const orchestrator = padHex('0xc', { size: 20 })

type Event = { abi: Abi; eventName: string; args: readonly unknown[]; numbers: readonly bigint[] }

function log(block: bigint, { abi, eventName, args, numbers }: Event): MinedLog {
  const [first, ...rest] = encodeEventTopics({ abi, eventName, args: [...args] }).filter(
    (topic): topic is Hex => isHex(topic),
  )
  return {
    address: orchestrator,
    topics: first === undefined ? [] : [first, ...rest],
    data: encodeAbiParameters(
      numbers.map(() => ({ type: 'uint256' })),
      [...numbers],
    ),
    blockHash: padHex('0x1', { size: 32 }),
    blockNumber: block,
    blockTimestamp: undefined,
    logIndex: 0,
    transactionHash: padHex('0x2', { size: 32 }),
    transactionIndex: 0,
    removed: false,
  }
}

const transferred = (from: Hex, to: Hex) =>
  log(7n, { abi: bondingManagerAbi, eventName: 'TransferBond', args: [from, to], numbers: [1n, 2n, 30n] })

it('tells a stake that was sent to another account from one that came', () => {
  const events = lifeEvents([transferred(me, other), transferred(other, me)], me, (block) => block * 10n)
  expect(events).toMatchObject([
    { kind: 'send-stake', amount: 30n, to: other, tx: { time: 70n } },
    { kind: 'receive-stake', amount: 30n, from: other },
  ])
})

it('dates a round by the reward that was claimed in it, or else by its beginning', () => {
  const began = (block: bigint, round: bigint) =>
    log(block, { abi: roundsManagerAbi, eventName: 'NewRound', args: [round], numbers: [0n] })
  const claimed = (block: bigint, by: Hex) =>
    log(block, { abi: bondingManagerAbi, eventName: 'Reward', args: [by], numbers: [5n] })
  const blockOf = roundBlocks([
    began(100n, 11n),
    claimed(101n, orchestrator),
    began(200n, 12n),
    claimed(250n, other),
    began(300n, 13n),
    claimed(399n, orchestrator),
  ])
  expect([11n, 12n, 13n, 14n].map((round) => blockOf(round, orchestrator))).toEqual([101n, 200n, 399n, null])
  expect(blockOf(12n, other)).toBe(250n)
})
