import {
  decodeFunctionData,
  isHex,
  multicall3Abi,
  parseAbiItem,
  toEventSelector,
  toFunctionSelector,
  zeroAddress,
} from 'viem'
import { expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { CALLS, countCommands, DEPOSIT_EVENT, verifyCommands } from './verifyCommands'

const abi = [...l1LptGatewayAbi, ...l2LptGatewayAbi, ...livepeerTokenPrimeAbi, ...outboxAbi]

it.each(Object.entries(CALLS))(
  '%s is a function of the contracts, with what it answers',
  (name, signature) => {
    const written = parseAbiItem(`function ${signature.replace(/\)\(/, ') view returns (')}`)
    const declared = [...abi, ...multicall3Abi].find((item) => item.type === 'function' && item.name === name)
    if (declared?.type !== 'function' || written.type !== 'function')
      throw new Error(`No contract has ${name}`)
    expect(toFunctionSelector(written)).toBe(toFunctionSelector(declared))
    expect(written.outputs.map(({ type }) => type)).toEqual(declared.outputs.map(({ type }) => type))
  },
)

it('the event of a deposit is that of the gateway', () => {
  const declared = l2LptGatewayAbi.find((item) => item.type === 'event' && item.name === 'DepositInitiated')
  if (declared?.type !== 'event') throw new Error('The gateway has no such event')
  const written = parseAbiItem(`event ${DEPOSIT_EVENT}`)
  expect(toEventSelector(written)).toBe(toEventSelector(declared))
  expect(written.inputs.map((input) => [input.name, 'indexed' in input])).toEqual(
    declared.inputs.map(({ name, indexed }) => [name, indexed]),
  )
})

const gateways = { l1: zeroAddress, l2: zeroAddress, lptPrime: zeroAddress }
const books = { pair: arbitrumOnePair, gateways }
const [l1 = '', l2 = ''] = [arbitrumOnePair.l1, arbitrumOnePair.l2].map(
  (chain) => chain.rpcUrls.default.http[0],
)

it('each figure is one command, to the chain on which it is kept', () => {
  const commands = verifyCommands(books, zeroAddress, { positions: [12n], ids: [3n, 4n] })
  expect(commands.escrowed).toContain(l2)
  expect(commands.supply).toContain(l1)
  expect(commands.unclaimed).toContain(`'${CALLS.isSpent}' 12 --rpc-url ${l1}`)
  expect(commands.unreleased).toContain(l2)
  for (const command of Object.values(commands)) expect(command).toMatch(/^cast call [^|;&$]*$/)
})

it('several are asked about at once, each with its own question', () => {
  const { unreleased } = verifyCommands(books, zeroAddress, { positions: [], ids: [3n, 4n] })
  const calls = [...(unreleased ?? '').matchAll(/\((0x[0-9a-fA-F]{40}),false,(0x[0-9a-f]+)\)/g)]
  const asked = calls.map(([, , data = '']) => {
    if (!isHex(data)) throw new Error('No calldata')
    return decodeFunctionData({ abi: l2LptGatewayAbi, data })
  })
  expect(asked).toEqual([
    { functionName: 'isReleased', args: [3n] },
    { functionName: 'isReleased', args: [4n] },
  ])
})

it('there is nothing to ask when nothing is under way', () => {
  const commands = verifyCommands(books, zeroAddress, { positions: [], ids: [] })
  expect(commands.unclaimed).toBeNull()
  expect(commands.unreleased).toBeNull()
})

it('to count them anew both chains are asked', () => {
  for (const command of Object.values(countCommands(books))) {
    expect(command).toContain(l1)
    expect(command).toContain(l2)
  }
})
