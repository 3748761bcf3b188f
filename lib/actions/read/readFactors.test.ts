import { createClient, custom, decodeFunctionData, encodeFunctionResult, multicall3Abi, padHex } from 'viem'
import { arbitrum } from 'viem/chains'
import { expect, it } from 'vitest'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { readFactors } from './readFactors'

const orchestrator = padHex('0xc', { size: 20 })
const bondingManager = padHex('0xb', { size: 20 })

it('reads the pools of 500 rounds in one call, in their order', async () => {
  const calls: number[] = []
  const l2 = createClient({
    chain: arbitrum,
    transport: custom({
      request: async ({ params }) => {
        const { args } = decodeFunctionData({ abi: multicall3Abi, data: params[0].data })
        const [asked] = args ?? []
        if (!Array.isArray(asked)) throw new Error('no multicall')
        calls.push(asked.length)
        const result = asked.map(({ callData }) => {
          const { args: pool } = decodeFunctionData({ abi: bondingManagerAbi, data: callData })
          const round = pool?.[1]
          if (typeof round !== 'bigint') throw new Error('no pool')
          const returnData = encodeFunctionResult({
            abi: bondingManagerAbi,
            functionName: 'getTranscoderEarningsPoolForRound',
            result: [0n, 0n, 0n, round, 2n * round],
          })
          return { success: true, returnData }
        })
        return encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result })
      },
    }),
  })
  const params = { protocol: { bondingManager }, orchestrator, from: 3_000n }
  const factors = await readFactors({ l2 }, arbitrumOnePair, { ...params, to: 3_499n })
  expect(calls).toEqual([500])
  expect(factors).toHaveLength(500)
  expect(factors[0]).toEqual({ rewards: 3_000n, fees: 6_000n })
  expect(factors[499]).toEqual({ rewards: 3_499n, fees: 6_998n })

  await readFactors({ l2 }, arbitrumOnePair, { ...params, to: 4_200n })
  expect(calls.slice(1)).toEqual([500, 500, 201])
})
