import { createClient, custom, padHex } from 'viem'
import { mainnet } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { isOnChain, readBlocks, readSettled } from './chainBlocks'
import { chainTransport } from './chainTransport'

const hash = padHex('0x7', { size: 32 })
const block = { number: '0x10', hash, timestamp: '0x65000000' }

/** A client of an endpoint that answers with these in turn, the last one again and again, and how long it was waited for. */
function clientOf(...answers: readonly (() => unknown)[]) {
  let waited = 0
  let asked = 0
  const request = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    return answer?.()
  }
  const wait = async (milliseconds: number) => {
    waited += milliseconds
  }
  const transport = chainTransport([{ operator: 'one', transport: custom({ request }) }], { clock: { wait } })
  return { client: createClient({ chain: mainnet, transport }), waited: () => waited, asked: () => asked }
}

const failing = (error: unknown) => () => {
  throw error
}
const noSuchBlock: readonly [string, () => unknown][] = [
  ['null', () => null],
  ['-39001', failing({ code: -39_001, message: 'Unknown block' })],
  ['"not found"', failing({ code: -32_000, message: 'finalized block not found' })],
  ['that it does not know the word', failing({ code: -32_602, message: 'invalid argument 0' })],
  ['nonsense', () => 'soon'],
  ['that it is busy', failing({ code: -32_005, message: 'too many requests' })],
]

describe('there is none', () => {
  it.each(noSuchBlock)('final, and nothing waits, when the endpoint says %s', async (_, answer) => {
    const { client, waited, asked } = clientOf(answer)
    expect(await readSettled(client)).toBeNull()
    expect([waited(), asked()]).toEqual([0, 1])
  })

  it.each(noSuchBlock)('where the kept block was, and nothing waits, when it says %s', async (_, answer) => {
    const { client, waited, asked } = clientOf(answer)
    expect(await isOnChain(client, { number: 16n, hash })).toBe(false)
    expect([waited(), asked()]).toEqual([0, 1])
  })
})

describe('a block', () => {
  it('that is final is told', async () => {
    const { client } = clientOf(() => block)
    expect(await readSettled(client)).toEqual({ number: 16n, hash })
    expect(await isOnChain(client, { number: 16n, hash })).toBe(true)
  })

  it('in which something was found is asked for until the endpoint has it', async () => {
    const { client, waited } = clientOf(
      () => null,
      failing({ message: 'header not found' }),
      () => block,
    )
    expect((await readBlocks(client, [16n])).get(16n)?.timestamp).toBe(0x65000000n)
    expect(waited()).toBeGreaterThan(0)
  })

  it.each([null, 'soon', 7])(
    'of which %j is said of L1 tells its time all the same',
    async (l1BlockNumber) => {
      const { client } = clientOf(() => ({ ...block, l1BlockNumber }))
      expect((await readBlocks(client, [16n])).get(16n)).toEqual({
        timestamp: 0x65000000n,
        l1BlockNumber: null,
      })
    },
  )
})
