import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'

const folder = join(import.meta.dirname, '../contracts/test/conditions')
const tests = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('')

it.each([
  ['L1LPTGateway', l1LptGatewayAbi],
  ['L2LPTGateway', l2LptGatewayAbi],
  ['LivepeerTokenPrime', livepeerTokenPrimeAbi],
])('every function that changes %s has a test of its conditions', (_, abi) => {
  const changing = abi.flatMap((part) =>
    part.type === 'function' && (part.stateMutability === 'nonpayable' || part.stateMutability === 'payable')
      ? [part.name]
      : [],
  )
  expect(changing.length).toBeGreaterThan(5)
  expect(changing.filter((name) => !tests.includes(`function testFuzz_${name}(`))).toEqual([])
})
