import { createClient, custom } from 'viem'
import { mainnet } from 'viem/chains'
import { expect, it } from 'vitest'
import { readGasPrice } from './readGasPrice'

const clientOf = (gasPrice: () => string) =>
  createClient({
    chain: mainnet,
    transport: custom(
      {
        request: async ({ method }: { method: string }) =>
          method === 'eth_gasPrice' ? gasPrice() : { number: '0x5', baseFeePerGas: '0x7', transactions: [] },
      },
      { retryCount: 0 },
    ),
  })

it('a gas price is the one that the endpoint tells', async () => {
  expect(await readGasPrice(clientOf(() => '0x9'))).toBe(9n)
})

it('of an endpoint that tells none it is the base fee of the newest block', async () => {
  const unknown = () => {
    throw Object.assign(new Error('the method eth_gasPrice does not exist'), { code: -32_601 })
  }
  expect(await readGasPrice(clientOf(unknown))).toBe(7n)
})
