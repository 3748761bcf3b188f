import {
  createClient,
  custom,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionResult,
  padHex,
  parseAbi,
  zeroAddress,
} from 'viem'
import { mainnet } from 'viem/chains'
import { expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { readOwnName } from './readOwnName'

const account = padHex('0xa', { size: 20 })
const other = padHex('0xb', { size: 20 })
const resolverAbi = parseAbi([
  'function reverseWithGateways(bytes reverseName, uint256 coinType, string[] gateways) view returns (string, address, address)',
  'function resolveWithGateways(bytes name, bytes data, string[] gateways) view returns (bytes, address)',
])

/** An Ethereum whose ENS says that the account has a name, and whom that name stands for. */
function ethereum({ name, leadsTo }: { name: string; leadsTo: `0x${string}` }) {
  const asked: string[] = []
  const client = createClient({
    chain: mainnet,
    transport: custom({
      request: async ({ params: [call] }: { params: [{ data: `0x${string}` }] }) => {
        const { functionName } = decodeFunctionData({ abi: resolverAbi, data: call.data })
        asked.push(functionName)
        if (functionName === 'reverseWithGateways')
          return encodeFunctionResult({
            abi: resolverAbi,
            functionName,
            result: [name, zeroAddress, zeroAddress],
          })
        const address = encodeAbiParameters([{ type: 'address' }], [leadsTo])
        return encodeFunctionResult({ abi: resolverAbi, functionName, result: [address, zeroAddress] })
      },
    }),
  })
  return { client, asked }
}

const read = (client: ReturnType<typeof ethereum>['client']) =>
  readOwnName({ l1: client }, arbitrumOnePair, { account })

it('is the name that the account has chosen, where it leads back', async () => {
  const { client, asked } = ethereum({ name: 'somebody.eth', leadsTo: account })
  expect(await read(client)).toBe('somebody.eth')
  expect(asked).toEqual(['reverseWithGateways', 'resolveWithGateways'])
})

it('is nothing where the name is somebody else’s', async () => {
  expect(await read(ethereum({ name: 'somebody.eth', leadsTo: other }).client)).toBeNull()
})

it('is nothing where there is none, or where it is no name of ENS', async () => {
  const { client, asked } = ethereum({ name: '', leadsTo: account })
  expect(await read(client)).toBeNull()
  expect(asked).toEqual(['reverseWithGateways'])
  expect(await read(ethereum({ name: 'a\u200db.eth', leadsTo: account }).client)).toBeNull()
})
