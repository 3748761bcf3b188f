import { parseAbiItem, toEventSelector, toFunctionSelector, zeroAddress } from 'viem'
import { expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { CALLS, DEPOSIT_EVENT, verifyCommands } from './verifyCommands'

const abi = [...l1LptGatewayAbi, ...l2LptGatewayAbi, ...livepeerTokenPrimeAbi, ...outboxAbi]

it.each(Object.entries(CALLS))(
  '%s is a function of the contracts, with what it answers',
  (name, signature) => {
    const [, call = '', answers = ''] = /^(\w+\([^)]*\))\(([^)]*)\)$/.exec(signature) ?? []
    const declared = abi.find((item) => item.type === 'function' && item.name === name)
    if (declared?.type !== 'function') throw new Error(`No contract has ${name}`)
    expect(toFunctionSelector(call)).toBe(toFunctionSelector(declared))
    expect(answers.split(',')).toEqual(declared.outputs.map(({ type }) => type))
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

it('the commands ask the chain on which the figure is kept', () => {
  const gateways = { l1: zeroAddress, l2: zeroAddress, lptPrime: zeroAddress }
  const commands = verifyCommands(arbitrumOnePair, gateways, zeroAddress)
  const [l1 = '', l2 = ''] = [arbitrumOnePair.l1, arbitrumOnePair.l2].map(
    (chain) => chain.rpcUrls.default.http[0],
  )
  expect(commands.escrowed).toContain(l2)
  expect(commands.supply).toContain(l1)
  for (const both of [commands.unclaimed, commands.unreleased]) {
    expect(both).toContain(l1)
    expect(both).toContain(l2)
  }
})
